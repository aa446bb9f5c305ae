//! `cargo xtask prism`: every operation of the client against Prism, a mock server made from the description.
//!
//! Prism comes from npm and is installed below `target`, once. What is called, and what is compared, is in
//! `tests/prism`.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::realtimekit;

/// The package of npm, with the major version that this is tried with.
const PACKAGE: &str = "@stoplight/prism-cli@5";

/// The program in it, below the folder that it is installed in.
const PROGRAM: &str = "node_modules/@stoplight/prism-cli/dist/index.js";

/// How long the server may take until it listens.
const PATIENCE: Duration = Duration::from_secs(120);

/// Starts the server, makes all calls, ends the server. The error is what to print.
pub fn run(repeat: u32) -> Result<String, String> {
    let folder = realtimekit::root().join("target/prism");
    fs::create_dir_all(&folder).map_err(|error| format!("error: {}: {error}\n", folder.display()))?;
    let program = install(&folder)?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let example = ["--quiet", "--package", "tests", "--example", "prism"];
    let built = Command::new(&cargo).current_dir(realtimekit::root()).arg("build").args(example).status();
    succeeded(built, "cargo build")?;

    let server = Server::start(&program, &folder)?;
    let address = format!("http://{}:{}", Ipv4Addr::LOCALHOST, server.port);
    let mut calls = Command::new(&cargo);
    calls.current_dir(realtimekit::root()).arg("run").args(example).args(["--", &address, &repeat.to_string()]);
    let called = calls.status();
    drop(server);
    let log = folder.join("prism.log");
    succeeded(called, "the run").map_err(|error| format!("{error}what Prism said is in {}\n", log.display()))?;
    Ok("every operation works on a server made from the description".to_owned())
}

/// Installs Prism unless it is there.
fn install(folder: &Path) -> Result<PathBuf, String> {
    need("node")?;
    let program = folder.join(PROGRAM);
    if !program.is_file() {
        need("npm")?;
        eprintln!("installing {PACKAGE} into {}", folder.display());
        let install = ["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"];
        let installed = Command::new("npm").args(install).arg(folder).arg(PACKAGE).stdout(Stdio::null()).status();
        succeeded(installed, "npm install")?;
    }
    Ok(program)
}

/// Whether a program can be run at all.
fn need(program: &str) -> Result<(), String> {
    let run = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    match run {
        Ok(status) if status.success() => Ok(()),
        _ => Err(format!(
            "error: `{program}` is missing or does not run; install Node.js, which brings node and npm, and put it \
             into PATH\n"
        )),
    }
}

fn succeeded(status: std::io::Result<std::process::ExitStatus>, what: &str) -> Result<(), String> {
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("error: {what} failed: {status}\n")),
        Err(error) => Err(format!("error: {what} failed: {error}\n")),
    }
}

/// The mock server; it ends when this is dropped.
struct Server {
    child: Child,
    port: u16,
}

impl Server {
    fn start(program: &Path, folder: &Path) -> Result<Self, String> {
        let failed = |error: std::io::Error| format!("error: the mock server does not start: {error}\n");
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
        let port = free.map_err(failed)?.port();
        let path = folder.join("prism.log");
        let log = File::create(&path).map_err(failed)?;
        let mut command = Command::new("node");
        command.arg(program).args(["mock", "--host", "127.0.0.1", "--port", &port.to_string()]);
        command.arg(realtimekit::spec()).stdin(Stdio::null());
        command.stderr(log.try_clone().map_err(failed)?).stdout(log);
        let mut server = Self { child: command.spawn().map_err(failed)?, port };
        server.wait().map_err(|reason| {
            let said = fs::read_to_string(&path).unwrap_or_default();
            format!("error: the mock server {reason}\n{said}")
        })?;
        Ok(server)
    }

    /// Waits until it listens.
    fn wait(&mut self) -> Result<(), String> {
        let begin = Instant::now();
        while begin.elapsed() < PATIENCE {
            if let Ok(Some(status)) = self.child.try_wait() {
                return Err(format!("ended at once: {status}"));
            }
            if TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_ok() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Err("does not listen".to_owned())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
