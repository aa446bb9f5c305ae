//! What the crate `cloudflare-realtimekit` says of itself beside its description, and where things are.

use std::path::{Path, PathBuf};

use clientwright::Options;
use clientwright::output::Package;

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
         serde_json = { workspace = true }\n\
         tokio = { version = \"1.49\", features = [\"macros\", \"net\", \"rt-multi-thread\"] }",
        "[[example]]\nname = \"receiver\"\nrequired-features = [\"webhook-verification\"]",
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
    Options::new(package).strict()
}
