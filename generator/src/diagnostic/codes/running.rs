//! Codes of names, of what is not supported, and of running the generator.

super::codes! {
NAME_COLLISION = 301: "two names are one in Rust"
"Names are converted to the habits of Rust, and two of them became the same. The generator never numbers
names, since adding one would rename others. Give one of the two a name with `x-rust-name` (a value of an
enum: with `x-rust-names` beside the enum)."
wrong r"components:
  schemas:
    Pet:
      type: object
      properties:
        pet-name: {type: string}
        pet_name: {type: string}
"
right r"components:
  schemas:
    Pet:
      type: object
      properties:
        pet-name: {type: string}
        pet_name: {type: string, x-rust-name: other_pet_name}
"

MIXED_SCOPE = 302: "a resource whose operations hang on different handles"
"A handle of `x-scopes` keeps a path parameter for the resources under it. A resource hangs on the handle when
all its operations have the parameter; with some that have it and some that don't, adding an operation would
move the others. Give those without it a tag of their own."
wrong r"x-scopes:
  - {parameter: app_id, on: handle, name: app}
paths:
  /apps:
    get:
      tags: [Apps]
      responses: {'204': {description: Done.}}
  /apps/{app_id}/meetings:
    parameters: [{name: app_id, in: path, required: true, schema: {type: string}}]
    get:
      tags: [Apps]
      responses: {'204': {description: Done.}}
"
right r"x-scopes:
  - {parameter: app_id, on: handle, name: app}
paths:
  /apps:
    get:
      tags: [Apps]
      responses: {'204': {description: Done.}}
  /apps/{app_id}/meetings:
    parameters: [{name: app_id, in: path, required: true, schema: {type: string}}]
    get:
      tags: [Meetings]
      responses: {'204': {description: Done.}}
"

PAGING = 303: "a paging that does not fit its operation"
"`x-paging` names query parameters of its operation, and JSON pointers into the one JSON reply: `items` to a
list, `total` to a number. One of them leads nowhere."
wrong r"paths:
  /pets:
    get:
      x-paging: {page: page, items: /data}
      parameters: [{name: page, in: query, schema: {type: integer}}]
      responses:
        '200':
          description: A page.
          content: {application/json: {schema: {type: object, properties: {pets: {type: array, items: {type: string}}}}}}
"
right r"paths:
  /pets:
    get:
      x-paging: {page: page, items: /pets}
      parameters: [{name: page, in: query, schema: {type: integer}}]
      responses:
        '200':
          description: A page.
          content: {application/json: {schema: {type: object, properties: {pets: {type: array, items: {type: string}}}}}}
"

UNSUPPORTED = 401: "not supported"
"The construct is correct OpenAPI, but the generator can make nothing of it yet. It is left out of what is
generated, never silently."
wrong r"paths:
  /pets:
    additionalOperations:
      FEED:
        responses:
          '204': {description: Done.}
"
right r"paths:
  /pets:
    post:
      responses:
        '204': {description: Done.}
"

KEYWORD_UNUSED = 402: "a keyword that generation does not use"
"The keyword of JSON Schema is correct, but types can't express it, so that what it says is lost."
wrong r"components:
  schemas:
    Pet:
      type: object
      if: {properties: {kind: {const: cat}}}
      then: {properties: {lives: {type: integer}}}
"
right r"components:
  schemas:
    Pet:
      oneOf:
        - {type: object, properties: {kind: {const: cat}, lives: {type: integer}}}
        - {type: object, properties: {kind: {type: string}}}
"

CONFIG = 501: "a configuration that does not fit"
"A line of the configuration, or an option of the command line, matches nothing in the description, or two
of them contradict each other. A line without effect is a mistake."
wrong "" right ""

OUTPUT = 502: "the output can't be written"
"A file or folder of the output could not be read or written, or is a link, a pipe or a device. What was there before was
not changed."
wrong "" right ""

CONVENTION = 503: "a convention of the description is not kept"
"The configuration lists `conventions` that the description keeps beyond what OpenAPI asks, such as a description on
every member or an example for every body. This place does not."
wrong "" right ""
}
