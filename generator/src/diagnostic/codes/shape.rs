//! Codes of the shape of a document.

super::codes! {
NOT_OPENAPI = 101: "the document is not OpenAPI 3"
"The root document must be a mapping whose member `openapi` is 3.0, 3.1 or 3.2. Swagger 2.0 documents, whose
member is `swagger`, have another shape; tools such as swagger2openapi convert them."
wrong r#"swagger: "2.0"
info: {title: Pets, version: 1.0.0}
paths: {}
"#
right r"openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths: {}
"

MISSING_MEMBER = 102: "a required member is missing"
"OpenAPI asks for this member. If it is there under a misspelt name, only that is reported, as E0107."
wrong r"paths:
  /pets:
    get:
      responses:
        '204': {}
"
right r"paths:
  /pets:
    get:
      responses:
        '204':
          description: Done.
"

WRONG_TYPE = 103: "a value has the wrong type"
"The member holds something else than OpenAPI says: a number where a text belongs, for instance, because
YAML takes it for one unless it is quoted."
wrong r"openapi: 3.1.0
info:
  title: Pets
  version: 1.10
paths: {}
"
right r"openapi: 3.1.0
info:
  title: Pets
  version: '1.10'
paths: {}
"

INVALID_VALUE = 104: "a value is none of those allowed"
"The member takes one of a few values, or values of a certain form, and this is none of them."
wrong r"components:
  schemas:
    Name: {type: sting}
"
right r"components:
  schemas:
    Name: {type: string}
"

UNKNOWN_KEY = 107: "a key that OpenAPI does not know"
"The object has no such key. It is misspelt, in the wrong place, or of another version of OpenAPI: whatever
it says would have no effect. Notes for other tools may stand under a key that begins with `x-`. An object
with the member `x-ignore`, which gives a reason, may have unknown keys."
wrong r"components:
  schemas:
    Pet:
      type: object
      properties:
        name: {type: string}
      requird: [name]
"
right r"components:
  schemas:
    Pet:
      type: object
      properties:
        name: {type: string}
      required: [name]
"

EXTENSION = 108: "an extension is malformed"
"Keys that begin with `x-` are extensions. This one is the generator's own, or nearly so, and has no meaning
in this object, or its value is not as it must be."
wrong r"components:
  schemas:
    Pet:
      type: object
      x-rust-nam: Animal
"
right r"components:
  schemas:
    Pet:
      type: object
      x-rust-name: Animal
"
}
