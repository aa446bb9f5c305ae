//! Programs as users write them, on loopback: the examples of the client, and the same by hand with reqwest and serde.

mod bot;
mod by_hand;
mod examples;
mod receiver;
mod service;

/// The lines of a program that are neither blank nor comments.
fn lines(path: &str) -> usize {
    let text = std::fs::read_to_string(tests::fixtures::root().join(path)).expect("the program can be read");
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")).count()
}

#[test]
fn the_client_takes_fewer_lines_than_doing_it_by_hand() {
    for program in ["bot", "receiver", "service"] {
        let ours = lines(&format!("generated/examples/{program}.rs"));
        let by_hand = lines(&format!("tests/programs/by_hand/{program}.rs"));
        println!("{program}: {ours} lines, {by_hand} by hand");
        assert!(ours < by_hand, "{program}: {ours} lines, {by_hand} by hand");
    }
}
