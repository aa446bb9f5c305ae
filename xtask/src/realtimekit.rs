//! What the crate `cloudflare-realtimekit` says of itself beside its description, and where things are.

use std::path::{Path, PathBuf};

use clientwright::Options;
use clientwright::config::Config;
use clientwright::output::Package;

/// What is chosen beside the description: the conventions that it keeps.
const CONFIGURATION: &str = include_str!("../../spec/clientwright.toml");

/// The repository's folder.
pub fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_owned()
}

/// The description.
pub fn spec() -> PathBuf {
    root().join("spec/realtimekit.yaml")
}

/// The folder of the generated crate.
pub fn generated() -> PathBuf {
    root().join("generated")
}

/// How the crate is generated.
pub fn options() -> Options {
    let fields = [
        (
            "description",
            "\"A client of Cloudflare's RealtimeKit API: meetings, sessions, recordings, livestreams and more\"",
        ),
        ("version.workspace", "true"),
        ("edition.workspace", "true"),
        ("rust-version.workspace", "true"),
        ("license.workspace", "true"),
        ("readme", "\"README.md\""),
        ("keywords", "[\"cloudflare\", \"realtimekit\", \"webrtc\", \"api\", \"client\"]"),
        ("categories", "[\"api-bindings\", \"web-programming::http-client\"]"),
        ("include", "[\"src/**\", \"by_hand/**\", \"examples/**\", \"README.md\", \"api.txt\"]"),
    ];
    let sections = [
        // Said aloud, so that the workspace loads, and codegen runs, when the file is gone.
        "[lib]\npath = \"src/lib.rs\"",
        "[dev-dependencies]\naxum = { version = \"0.8.9\", default-features = false, features = [\"http1\", \"tokio\"] }\n\
         reqwest = { version = \"0.13\", default-features = false, features = [\"rustls\"] }\n\
         serde = { workspace = true, features = [\"derive\"] }\n\
         serde_json = { workspace = true }\n\
         tokio = { version = \"1.49\", features = [\"macros\", \"net\", \"rt-multi-thread\"] }",
        "[[example]]\nname = \"receiver\"\nrequired-features = [\"webhook-verification\"]",
        "[[bench]]\nname = \"replies\"\nharness = false",
        "[package.metadata.docs.rs]\nall-features = true",
    ];
    let package = Package {
        name: "cloudflare-realtimekit".to_owned(),
        fields: fields.map(|(key, value)| (key.to_owned(), value.to_owned())).into(),
        runtime: "{ workspace = true }".to_owned(),
        dependencies: Vec::new(),
        front_page: Some("../README.md".to_owned()),
        by_hand: Some("../by_hand/mod.rs".to_owned()),
        sections: sections.map(ToOwned::to_owned).into(),
    };
    let mut options = Options::new(package).strict();
    options.config = Config::from_toml(CONFIGURATION).unwrap_or_default();
    options
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_configuration_can_be_read() {
        let config = clientwright::config::Config::from_toml(super::CONFIGURATION);
        assert!(!config.expect("the configuration is one").conventions.is_empty());
    }

    /// Each convention, not kept at one place.
    #[test]
    fn the_checklist_is_a_command() {
        const SOUND: &str = include_str!("../tests/conventions.yaml");
        let found = |text: &str| {
            let generation = clientwright::Generation::from_text("a.yaml", text, &super::options());
            generation.diagnostics.sorted().iter().map(|one| one.message.clone()).collect::<Vec<_>>()
        };
        assert_eq!(found(SOUND), Vec::<String>::new());
        for (line, message) in [
            ("      summary: Lists pets\n", "the operation has no summary of one line without a dot"),
            ("      operationId: pets.list\n", "the operation has no id of the form `resource.method`"),
            ("      tags: [Pets]\n", "the operation has no tag"),
            ("      externalDocs: {url: 'https://example.com/list'}\n", "the operation links no page"),
            ("        default: {description: What went wrong.}\n", "the operation has no `default` response"),
            ("          description: Only pets of this kind.\n", "the parameter has no description"),
            ("              example: [{kind: cat}]\n", "the body has no example"),
            ("      description: A pet.\n", "the schema has no description"),
            ("          description: What it weighs.\n", "the member has no description"),
            ("      x-enum-descriptions: {cat: A cat., dog: A dog.}\n", "the enum does not say what each value means"),
        ] {
            assert!(SOUND.contains(line), "{line}");
            assert_eq!(found(&SOUND.replacen(line, "", 1)), [message], "{line}");
        }
        let inline = SOUND.replacen(
            "          description: What it weighs.\n",
            "          description: How big.\n          enum: [1, 2]\n",
            1,
        );
        assert_eq!(found(&inline), ["the enum is no component"]);
    }
}
