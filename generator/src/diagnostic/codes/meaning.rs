//! Codes of what a document means.

super::codes! {
REFERENCE_NOT_FOUND = 201: "a reference leads nowhere"
"A `$ref` is a file, relative to the one it is in, then `#` and a JSON pointer. The file can't be read, or
nothing is there. In a pointer a slash within a key is written `~1`, a tilde `~0`."
wrong r"components:
  schemas:
    Pets:
      type: array
      items: {$ref: '#/components/schemas/Pat'}
    Pet: {type: object}
"
right r"components:
  schemas:
    Pets:
      type: array
      items: {$ref: '#/components/schemas/Pet'}
    Pet: {type: object}
"

REFERENCE_CIRCULAR = 202: "a reference leads in a circle"
"The reference leads to another one, and so on back to the first, so that there is never anything. A schema
may refer to itself from a property or from `items`."
wrong r"components:
  schemas:
    Cat: {$ref: '#/components/schemas/Pet'}
    Pet: {$ref: '#/components/schemas/Cat'}
"
right r"components:
  schemas:
    Cat: {$ref: '#/components/schemas/Pet'}
    Pet:
      type: object
      properties:
        mother: {$ref: '#/components/schemas/Pet'}
"

REFERENCE_REMOTE = 203: "a reference to the network"
"The generator never asks the network: what it makes would depend on the day. Save the file beside the
description and refer to it by a relative path."
wrong r"components:
  schemas:
    Pet: {$ref: 'https://example.com/pets.yaml#/Pet'}
"
right r"components:
  schemas:
    Pet: {type: object}
"

PATH_PARAMETER_MISSING = 204: "a path names a parameter that is not declared"
"Each name in braces needs a parameter with `in: path` at the operation or at the path."
wrong r"paths:
  /pets/{pet_id}:
    get:
      responses:
        '204': {description: Done.}
"
right r"paths:
  /pets/{pet_id}:
    get:
      parameters:
        - {name: pet_id, in: path, required: true, schema: {type: string}}
      responses:
        '204': {description: Done.}
"

PATH_PARAMETER_UNUSED = 205: "a path parameter is not in the path"
"A parameter with `in: path` must be in the path, in braces; otherwise there is no place to put its value."
wrong r"paths:
  /pets:
    get:
      parameters:
        - {name: pet_id, in: path, required: true, schema: {type: string}}
      responses:
        '204': {description: Done.}
"
right r"paths:
  /pets/{pet_id}:
    get:
      parameters:
        - {name: pet_id, in: path, required: true, schema: {type: string}}
      responses:
        '204': {description: Done.}
"

DUPLICATE_OPERATION_ID = 206: "two operations have one id"
"An `operationId` names one operation of the whole document; the method in Rust is named after it."
wrong r"paths:
  /pets:
    get:
      operationId: pets
      responses: {'204': {description: Done.}}
    post:
      operationId: pets
      responses: {'204': {description: Done.}}
"
right r"paths:
  /pets:
    get:
      operationId: pets.list
      responses: {'204': {description: Done.}}
    post:
      operationId: pets.create
      responses: {'204': {description: Done.}}
"

DUPLICATE_PARAMETER = 207: "a parameter is declared twice"
"A list of parameters has the same name twice in the same place. An operation may override a parameter of
its path, but not one of its own."
wrong r"paths:
  /pets:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
        - {name: limit, in: query, schema: {type: string}}
      responses: {'204': {description: Done.}}
"
right r"paths:
  /pets:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses: {'204': {description: Done.}}
"

REQUIRED_UNKNOWN = 208: "a required member is no property"
"`required` names a member that neither `properties` nor any schema combined with this one has. It is
misspelt, or the property was removed."
wrong r"components:
  schemas:
    Pet:
      type: object
      properties:
        name: {type: string}
      required: [nam]
"
right r"components:
  schemas:
    Pet:
      type: object
      properties:
        name: {type: string}
      required: [name]
"

ENUM_DUPLICATE = 209: "an enum value is given twice"
"An enum lists values that differ. One that is there twice was copied and not changed, or has no effect."
wrong r"components:
  schemas:
    Kind: {type: string, enum: [cat, dog, cat]}
"
right r"components:
  schemas:
    Kind: {type: string, enum: [cat, dog]}
"

ENUM_TYPE = 210: "an enum value has another type than its schema"
"No value can be this one and have the type. In YAML `404` is a number and `true` a boolean unless quoted;
`null` in an enum asks for \"null\" in `type`."
wrong r"components:
  schemas:
    Status: {type: string, enum: [ok, 404]}
"
right r"components:
  schemas:
    Status: {type: string, enum: [ok, '404']}
"

DEFAULT_MISMATCH = 211: "a default does not fit its schema"
"The server can't use a value that the schema rules out."
wrong r"components:
  schemas:
    Limit: {type: integer, maximum: 50, default: 100}
"
right r"components:
  schemas:
    Limit: {type: integer, maximum: 50, default: 50}
"

EXAMPLE_MISMATCH = 212: "an example does not fit its schema"
"The example or the schema is wrong, and examples are taken from what a server really said more often than
schemas are. An example may have only members that the schema describes."
wrong r"components:
  schemas:
    Pet:
      type: object
      properties:
        age: {type: integer}
      example: {age: three}
"
right r"components:
  schemas:
    Pet:
      type: object
      properties:
        age: {type: integer}
      example: {age: 3}
"

DISCRIMINATOR = 213: "a discriminator that can't tell the variants apart"
"The property that `propertyName` names must be in every variant and required there, or the variant can't be told."
wrong r"components:
  schemas:
    Pet:
      oneOf:
        - {$ref: '#/components/schemas/Cat'}
      discriminator: {propertyName: kind}
    Cat:
      type: object
      properties: {lives: {type: integer}}
"
right r"components:
  schemas:
    Pet:
      oneOf:
        - {$ref: '#/components/schemas/Cat'}
      discriminator: {propertyName: kind}
    Cat:
      type: object
      required: [kind]
      properties: {kind: {type: string}, lives: {type: integer}}
"

NO_SUCCESS_RESPONSE = 214: "an operation without a success response"
"The operation says how it fails, but not what it answers when it succeeds."
wrong r"paths:
  /pets:
    get:
      responses: {'404': {description: There is no such pet.}}
"
right r"paths:
  /pets:
    get:
      responses: {'204': {description: Done.}, '404': {description: There is no such pet.}}
"

UNUSED_COMPONENT = 215: "a component that nothing refers to"
"Nothing refers to this entry of `components`. Often a reference was meant to, and has another name."
wrong r"components:
  schemas:
    Pet: {type: object}
"
right r"paths:
  /pets:
    get:
      responses:
        '200':
          description: A pet.
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
components:
  schemas:
    Pet: {type: object}
"

SECURITY_UNDEFINED = 216: "a security scheme that is not defined"
"`security` names schemes of `components.securitySchemes`."
wrong r"security:
  - apiTokn: []
components:
  securitySchemes:
    apiToken: {type: http, scheme: bearer}
"
right r"security:
  - apiToken: []
components:
  securitySchemes:
    apiToken: {type: http, scheme: bearer}
"

TAG_UNDEFINED = 217: "a tag that is not declared"
"The document declares tags, and this one is not among them: it is misspelt, or has no description."
wrong r"tags:
  - name: Pets
paths:
  /pets:
    get:
      tags: [Pet]
      responses: {'204': {description: Done.}}
"
right r"tags:
  - name: Pets
paths:
  /pets:
    get:
      tags: [Pets]
      responses: {'204': {description: Done.}}
"

SERVER_VARIABLE = 218: "a server URL and its variables differ"
"Each name in braces of a server's URL is one of its `variables`, and each variable is in the URL. The
default of a variable is one of its `enum`, if it has one."
wrong r"servers:
  - url: https://{region}.example.com
"
right r"servers:
  - url: https://{region}.example.com
    variables:
      region: {default: eu}
"

DUPLICATE_PATH = 219: "two paths that no request can tell apart"
"The paths differ only in the names of their parameters, so that a request fits both."
wrong r"paths:
  /pets/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
    get:
      responses: {'204': {description: Done.}}
  /pets/{name}:
    parameters:
      - {name: name, in: path, required: true, schema: {type: string}}
    delete:
      responses: {'204': {description: Done.}}
"
right r"paths:
  /pets/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
    get:
      responses: {'204': {description: Done.}}
    delete:
      responses: {'204': {description: Done.}}
"

CONTRADICTION = 220: "a schema that no value fits"
"Two keywords of the schema rule each other out."
wrong r"components:
  schemas:
    Age: {type: integer, minimum: 100, maximum: 10}
"
right r"components:
  schemas:
    Age: {type: integer, minimum: 10, maximum: 100}
"

CYCLIC_ALL_OF = 221: "a schema that is a part of itself"
"The schema is a part of its own `allOf`, `oneOf` or `anyOf`, directly or through others. Nothing can be
built from that. A schema may contain itself in a property, in `items` or in `additionalProperties`."
wrong r"components:
  schemas:
    Cat:
      allOf:
        - {$ref: '#/components/schemas/Pet'}
    Pet:
      allOf:
        - {$ref: '#/components/schemas/Cat'}
"
right r"components:
  schemas:
    Cat:
      allOf:
        - {$ref: '#/components/schemas/Pet'}
    Pet:
      type: object
"

HEADER_IGNORED = 222: "a header parameter that OpenAPI ignores"
"OpenAPI says that parameters for the headers Accept, Content-Type and Authorization are to be ignored: media
types and security schemes describe them."
wrong r"paths:
  /pets:
    get:
      parameters:
        - {name: Authorization, in: header, schema: {type: string}}
      responses: {'204': {description: Done.}}
"
right r"security:
  - apiToken: []
paths:
  /pets:
    get:
      responses: {'204': {description: Done.}}
components:
  securitySchemes:
    apiToken: {type: http, scheme: bearer}
"

NO_OPERATION = 223: "a description without an operation"
"Neither `paths` nor `webhooks` has an operation, so that there is nothing to call. Often the paths lie in another
file to which nothing refers, or a path has only keys that are no methods."
wrong r"paths:
  /pets: {summary: All pets.}
"
right r"paths:
  /pets:
    summary: All pets.
    get:
      responses: {'204': {description: Done.}}
"

REFERENCE_KIND = 224: "a reference to a thing of another kind"
"The `$ref` leads to something that is there, but not to what its place needs: to a response where a schema is
expected, for instance, or to a whole group of components instead of one of them."
wrong r"paths:
  /pets:
    get:
      responses:
        '200':
          description: A pet.
          content: {application/json: {schema: {$ref: '#/components/responses/Pet'}}}
components:
  responses:
    Pet: {description: A pet.}
"
right r"paths:
  /pets:
    get:
      responses:
        '200': {$ref: '#/components/responses/Pet'}
components:
  responses:
    Pet: {description: A pet.}
"
}
