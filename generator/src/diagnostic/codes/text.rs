//! Codes of files and their text.

super::codes! {
FILE_UNREADABLE = 1: "a file can't be read"
"The description could not be read: there is no such file, it is a folder, access is denied, or it is not
UTF-8 text. Files that references name are reported as E0201, at the reference."
wrong "" right ""

SYNTAX = 3: "the text is not YAML or JSON"
"The parser gave up at the place that is shown; the mistake is there or a little before. Frequent ones are
tabs in the indentation of YAML, a text with `: ` in it that is not quoted, and a comma too many in JSON."
wrong r"openapi: 3.1.0
info:
  title: Pets: all of them
"
right r"openapi: 3.1.0
info:
  title: 'Pets: all of them'
  version: 1.0.0
paths: {}
"

EMPTY_DOCUMENT = 4: "the file is empty"
"The file holds nothing, or only comments."
wrong "# To be written.\n"
right r"openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths: {}
"

DUPLICATE_KEY = 5: "a key is given twice"
"A mapping has a key twice. YAML forbids it; JSON lets the later one win, so that one of the two has no
effect. Keys that differ in quotes only, such as `200` and `'200'`, are the same key."
wrong r"components:
  schemas:
    Pet:
      type: object
      description: A pet.
      type: string
"
right r"components:
  schemas:
    Pet:
      type: object
      description: A pet.
"

SEVERAL_DOCUMENTS = 6: "the file holds several YAML documents"
"A line of three dashes begins another document. A description is one document per file; parts of it may
be in other files, which `$ref` names."
wrong r"openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths: {}
---
components: {}
"
right r"openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths: {}
components: {}
"

TOO_DEEP = 7: "values are nested too deeply"
"Values may be nested 128 deep. Nobody reads what is deeper; it is a mistake or an attack. An alias inside
the value that it names also counts as too deep."
wrong "openapi: &loop [*loop]\n"
right r"openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths: {}
"

TOO_LARGE = 8: "aliases multiply the document"
"Aliases of lists of aliases make a small file huge. The file is refused when its aliases make it larger
than any description is."
wrong r"a: &a [x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x]
b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]
c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]
d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c,*c,*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]
e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d,*d,*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]
"
right r"openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths: {}
"

MERGE_KEY = 9: "a merge key without a mapping"
"The YAML key `<<` adds the members of a mapping, or of each mapping in a list, and can add nothing else."
wrong r"components:
  schemas:
    Pet:
      <<: animal
      description: A pet.
"
right r"components:
  schemas:
    Animal: &animal
      type: object
    Pet:
      <<: *animal
      description: A pet.
"

SLIP = 10: "a text that is read as something else than was meant"
"It is YAML, but not what its author meant: `#` begins a comment, so that a pointer such as `#/components/schemas/Pet`
needs quotes; a key needs a space after its colon, an item one after its dash; and commas, brackets and quotes at the
end of a text without quotes are a part of it."
wrong r"components:
  schemas:
    Pets:
      type: array
      items:
        $ref: #/components/schemas/Pet
    Pet: {type: object}
"
right r"components:
  schemas:
    Pets:
      type: array
      items:
        $ref: '#/components/schemas/Pet'
    Pet: {type: object}
"
}
