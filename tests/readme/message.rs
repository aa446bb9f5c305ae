//! The message that README shows is the one that is printed.

use std::fs;
use std::path::Path;

use clientwright::diagnostic::RenderOptions;
use tests::fixtures::root;
use xtask::codegen;

use crate::read;

/// The mistake that README shows, and what is right.
const MISTAKE: (&str, &str) = ("requird:", "required:");

/// The block that shows a message, without its indentation.
fn shown() -> Vec<String> {
    let text = read("README.md");
    let block = text.lines().skip_while(|line| line.trim() != "```text").skip(1);
    block.take_while(|line| line.trim() != "```").map(|line| line.trim().to_owned()).collect()
}

/// A copy of the description with the mistake in the line that README shows.
fn mistaken(folder: &Path, line: &str) {
    for entry in fs::read_dir(root().join("spec")).expect("the description's folder can be read") {
        let path = entry.expect("its entries can be read").path();
        let name = path.file_name().expect("a file has a name");
        let text = fs::read_to_string(&path).expect("a file can be read");
        fs::write(folder.join(name), text.replace(&line.replace(MISTAKE.0, MISTAKE.1), line))
            .expect("it can be written");
    }
}

/// The line moves in the description as that grows: its number, before the excerpt and in the place, is left out.
fn without_number(line: &str) -> String {
    let line = line.trim();
    match line.split_once(" |") {
        Some((number, excerpt)) if number.parse::<u32>().is_ok() => format!("| {}", excerpt.trim()),
        _ if line.starts_with("--> ") => {
            line.split(':').enumerate().filter(|(at, _)| *at != 1).map(|(_, part)| part).collect()
        }
        _ => line.to_owned(),
    }
}

#[test]
fn the_message_of_the_readme_is_what_codegen_says() {
    let shown = shown();
    let excerpt = shown.iter().find_map(|line| line.split_once("| ").filter(|(_, text)| text.contains(MISTAKE.0)));
    let (_, line) = excerpt.expect("README shows the line with the mistake");
    let folder = tempfile::tempdir().expect("a folder can be made");
    mistaken(folder.path(), line.trim());
    let spec = folder.path().join("realtimekit.yaml");
    let Err(said) = codegen::compare_with(&spec, &root().join("generated"), RenderOptions::default()) else {
        panic!("the description has no line {:?} any more", line.replace(MISTAKE.0, MISTAKE.1));
    };
    let said = said.replace(&folder.path().display().to_string(), "spec");
    let said: Vec<String> = said.lines().map(without_number).collect();
    let shown: Vec<String> = shown.iter().map(|line| without_number(line)).collect();
    assert_eq!(said, shown, "README's example is no longer what is said");
}
