//! Which operation a URL leads to.

use xtask::replies::{Address, Description, operation};

const TEXT: &str = "openapi: 3.1.0
info: {title: Pets, version: '1'}
servers:
  - url: https://api.example.com/v4
  - url: 'https://{region}.example.org/v4/{stage}'
    variables: {region: {default: eu}, stage: {default: live, enum: [live]}}
paths:
  /pets: {get: {operationId: list, responses: {}}, post: {operationId: create, responses: {}}}
  /pets/{id}: {get: {operationId: get, responses: {}}}
  /pets/mine: {get: {operationId: mine, responses: {}}}
  /{kind}/mine/{id}: {get: {operationId: kind, responses: {}}}
  /pets/{id}/{part}: {get: {operationId: part, responses: {}}}
  /pets/{id}/kick: {post: {operationId: kick, responses: {}}}
  /files/{name}.json: {get: {operationId: file, responses: {}}}
  /keys:
    servers: [{url: 'https://keys.example.net'}]
    get: {operationId: keys, responses: {}}
";

#[test]
fn literal_segments_win_and_servers_count() {
    let cases = [
        ("https://api.example.com/v4/pets", Ok("list")),
        ("https://api.example.com/v4/pets?page=2#top", Ok("list")),
        ("https://API.example.com/v4/pets/", Ok("list")),
        ("POST https://api.example.com/v4/pets", Ok("create")),
        ("post   /pets", Ok("create")),
        ("/pets/7", Ok("get")),
        ("/v4/pets/7", Ok("get")),
        ("/pets/a%2Fb", Ok("get")),
        ("https://api.example.com/v4/pets/mine", Ok("mine")),
        ("https://us.example.org/v4/live/pets/mine", Ok("mine")),
        ("http://localhost:4010/pets/7", Ok("get")),
        ("http://localhost:4010/v4/pets/7", Ok("get")),
        ("/pets/mine/3", Ok("part")),
        ("/birds/mine/3", Ok("kind")),
        ("/pets/3/kick", Ok("kick")),
        ("/files/a.b.json", Ok("file")),
        ("https://keys.example.net/keys", Ok("keys")),
        ("/files/.json", Err("no path of the description is like `/files/.json`")),
        ("/nests", Err("no path of the description is like `/nests`")),
        ("DELETE /pets", Err("the path `/pets` has no DELETE, only GET, POST")),
        ("/pets/", Ok("list")),
    ];
    let description = Description::from_text("pets.yaml", TEXT).unwrap_or_else(|error| panic!("{error}"));
    for (url, expected) in cases {
        let found = operation(&description, &Address::parse(url)).map(|one| one.id.clone().unwrap_or_default());
        assert_eq!(found.as_deref().map_err(String::as_str), expected, "{url}");
    }
}
