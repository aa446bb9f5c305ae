//! Codes of what is well-formed and read, and yet can't be what was meant, or changes nothing.

super::codes! {
MEDIA_TYPE = 230: "no media type"
"A media type is a type that IANA knows, a slash and a subtype, as in `application/json`. One that is misspelt is
sent as it is written, and no server understands it."
wrong r"paths:
  /pets:
    get:
      responses:
        '200': {description: All pets., content: {json: {schema: {type: string}}}}
"
right r"paths:
  /pets:
    get:
      responses:
        '200': {description: All pets., content: {application/json: {schema: {type: string}}}}
"

FORMAT = 231: "a format that is nearly a known one"
"A `format` may be any word, and one that nobody knows has no effect: a date stays plain text. This one is nearly one
of those that JSON Schema and OpenAPI know."
wrong r"components:
  schemas:
    Day: {type: string, format: date_time}
"
right r"components:
  schemas:
    Day: {type: string, format: date-time}
"

KEYWORD_TYPE = 232: "a keyword of another type"
"The keyword bounds values of a type that the schema does not have, so that it has no effect: `minimum` is for numbers,
`minLength` for strings, `minItems` for arrays."
wrong r"components:
  schemas:
    Age: {type: integer, minLength: 1}
"
right r"components:
  schemas:
    Age: {type: integer, minimum: 1}
"

STYLE = 233: "a style that can't be here"
"Each place of a parameter has styles of its own: paths `simple`, `label` and `matrix`, queries `form`,
`spaceDelimited`, `pipeDelimited` and `deepObject`, headers `simple`, cookies `form`. A style for objects or lists says
nothing of other values."
wrong r"paths:
  /pets:
    get:
      parameters: [{name: kind, in: query, style: simple, schema: {type: string}}]
      responses: {'204': {description: Done.}}
"
right r"paths:
  /pets:
    get:
      parameters: [{name: kind, in: query, schema: {type: string}}]
      responses: {'204': {description: Done.}}
"

NESTED_PARAMETER = 234: "a parameter of lists or objects in one another"
"OpenAPI says how a list of plain values and an object of plain values are written, and not what becomes of a list or
an object inside of one: servers differ. Give the parameter a `content`, which writes it as JSON."
wrong r"paths:
  /pets:
    get:
      parameters:
        - {name: filter, in: query, schema: {type: object, properties: {kinds: {type: array, items: {type: string}}}}}
      responses: {'204': {description: Done.}}
"
right r"paths:
  /pets:
    get:
      parameters:
        - {name: kinds, in: query, schema: {type: array, items: {type: string}}}
      responses: {'204': {description: Done.}}
"

PATH = 235: "a path that requests can't have, or that is spelt unlike the others"
"A path ends before the query and the fragment, has no empty segment and no blank. To a server `/pets/` is another path
than `/pets`. Where the server wants it so, give the path the member `x-ignore` with the reason."
wrong r"paths:
  /pets?kind=cat:
    get:
      responses: {'204': {description: Done.}}
"
right r"paths:
  /pets:
    get:
      parameters: [{name: kind, in: query, schema: {type: string}}]
      responses: {'204': {description: Done.}}
"

AMBIGUOUS_PATH = 236: "a request that two paths fit"
"Each of the two paths has text where the other has a parameter, so that neither is the more exact one, and OpenAPI leaves
it to the server which is meant. Where the API can't be changed, give one of the paths the member `x-ignore` with
the reason."
wrong r"paths:
  /pets/{id}/photo:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Done.}}
  /pets/lost/{town}:
    get:
      parameters: [{name: town, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Done.}}
"
right r"paths:
  /pets/{id}/photo:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Done.}}
  /lost-pets/{town}:
    get:
      parameters: [{name: town, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Done.}}
"

PATTERN = 237: "a pattern that is no regular expression"
"Patterns are regular expressions as JavaScript knows them (ECMA-262), with Unicode. Those of other languages have more:
`(?i)` and `\\A` are none here."
wrong r"components:
  schemas:
    Name: {type: string, pattern: '^[a-z'}
"
right r"components:
  schemas:
    Name: {type: string, pattern: '^[a-z]'}
"

ENUM_MISMATCH = 238: "a listed value that its own schema rules out"
"The value stands in `enum` or `const`, and another keyword of the same schema forbids it, so that it can never be sent."
wrong r"components:
  schemas:
    Code: {type: string, maxLength: 2, enum: [de, usa]}
"
right r"components:
  schemas:
    Code: {type: string, maxLength: 3, enum: [de, usa]}
"

WITHOUT_EFFECT = 239: "said and without effect"
"What is said here is understood, and changes nothing: something beside it says otherwise, or it is about what is not
there. It is a leftover, or stands in the wrong place."
wrong r"paths:
  /pets:
    get:
      parameters:
        - {name: kind, in: query, schema: {type: string}, content: {application/json: {schema: {type: string}}}}
      responses: {'204': {description: Done.}}
"
right r"paths:
  /pets:
    get:
      parameters:
        - {name: kind, in: query, content: {application/json: {schema: {type: string}}}}
      responses: {'204': {description: Done.}}
"

ENVIRONMENT = 240: "one environment variable for two things"
"`Client::from_env` would read the same text twice, as a token and as an identifier, say, and one of them is wrong."
wrong r"servers:
  - {url: https://example.com, x-env: PETS_TOKEN}
security: [{token: []}]
components:
  securitySchemes:
    token: {type: http, scheme: bearer, x-env: PETS_TOKEN}
"
right r"servers:
  - {url: https://example.com, x-env: PETS_URL}
security: [{token: []}]
components:
  securitySchemes:
    token: {type: http, scheme: bearer, x-env: PETS_TOKEN}
"

SERVER_URL = 241: "a server URL that calls can't go to"
"The URL of a server begins with `https://` or `http://` and a host, or with a slash, and has neither query nor fragment:
the paths are put behind it."
wrong r"servers:
  - url: api.example.com/v1
"
right r"servers:
  - url: https://api.example.com/v1
"

REPEATED = 242: "said twice"
"A list names the same thing twice. One was copied and not changed, or has no effect."
wrong r"components:
  schemas:
    Pet:
      type: object
      properties: {name: {type: string}, kind: {type: string}}
      required: [name, name]
"
right r"components:
  schemas:
    Pet:
      type: object
      properties: {name: {type: string}, kind: {type: string}}
      required: [name, kind]
"

EMPTY = 243: "nothing where something has to be"
"A name is empty or blank, or a list has nothing in it that needs at least one item: what it stands for can't be
referred to, or no value fits."
wrong r"paths:
  /pets:
    get:
      operationId: ''
      responses: {'204': {description: Done.}}
"
right r"paths:
  /pets:
    get:
      operationId: pets.list
      responses: {'204': {description: Done.}}
"

FOREIGN_EXTENSION = 244: "an extension that means nothing here"
"Keys that begin with `x-` may be anything, and this one is none of the generator's: in one's own description it is
misspelt, or for another program. If it is meant for one, give the object the member `x-ignore` with the reason."
wrong r"components:
  schemas:
    Pet: {type: object, x-rust-type: Animal}
"
right r"components:
  schemas:
    Pet: {type: object, x-rust-name: Animal}
"
}
