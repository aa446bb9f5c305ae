//! Settings of a client that show on the network.

use std::time::{Duration, Instant};

use clientwright_runtime::reqwest;
use serde_json::json;

use crate::server::{self, Server};
use crate::things::{builder, get};

#[tokio::test]
async fn an_own_http_client_and_changes_to_ours_are_used() {
    let server = Server::replying(server::json(200, json!({}))).await;
    let headers = [("x-own".parse().unwrap(), "1".parse().unwrap())].into_iter().collect();
    let own = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .default_headers(headers)
        .build()
        .unwrap();
    let both = builder(&server.url()).http_client(own.clone());
    let both = both.configure_http(|http| http.http1_only());
    assert!(both.build().unwrap_err().is_config());
    let client = builder(&server.url()).http_client(own).build().unwrap();
    get(&client, "x").await.unwrap();
    assert_eq!(server.seen()[0].header("x-own"), "1");

    let changed = |http: reqwest::ClientBuilder| http.pool_max_idle_per_host(0);
    let client = builder(&server.url()).configure_http(changed).build().unwrap();
    get(&client, "x").await.unwrap();
    get(&client, "x").await.unwrap();
    let seen = server.seen();
    assert_ne!(seen[1].connection, seen[2].connection);
}

#[tokio::test]
async fn a_proxy_gets_the_requests() {
    let proxy = Server::replying(server::json(200, json!({"by": "proxy"}))).await;
    let settings = reqwest::Proxy::http(format!("http://{}", proxy.address)).unwrap();
    let client = builder("http://things.localhost/v1").proxy(settings).build().unwrap();
    assert_eq!(get(&client, "x").await.unwrap()["by"], "proxy");
    assert_eq!(proxy.seen()[0].target, "http://things.localhost/v1/things/x");
}

#[tokio::test]
async fn connecting_has_a_time_of_its_own() {
    // A queue of connections that is full and that nobody empties: further ones hang.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut waiting = tokio::task::JoinSet::new();
    for _ in 0..8 {
        waiting.spawn(tokio::net::TcpStream::connect(address));
    }
    tokio::time::sleep(Duration::from_millis(100)).await;
    let client = builder(&format!("http://{address}"))
        .connect_timeout(Duration::from_millis(200))
        .timeout(Duration::from_secs(10))
        .retries(0)
        .build()
        .unwrap();
    let started = Instant::now();
    let error = get(&client, "x").await.unwrap_err();
    assert!(error.is_connect(), "{error:?}");
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn tls_is_spoken_and_certificates_are_checked() {
    // A server that speaks no TLS: the handshake fails before any request is sent.
    let server = Server::replying(server::json(200, json!({}))).await;
    let client = builder(&format!("https://{}", server.address)).retries(0).build().unwrap();
    let error = get(&client, "x").timeout(Duration::from_secs(5)).await.unwrap_err();
    assert!(error.is_connect() || error.is_timeout(), "{error:?}");
    assert_eq!(server.count(), 0);
}

/// Run by the test below in a process that has its variables.
#[tokio::test]
#[ignore = "run with variables by another test"]
async fn calls_beside_a_proxy_of_the_environment() {
    let [server, proxy] = ["SERVER", "PROXY"].map(|name| std::env::var(name).unwrap());
    let direct = builder(&server).build().unwrap();
    assert_eq!(get(&direct, "x").await.unwrap()["by"], "server");
    let beyond = builder("http://things.invalid/v1").danger_allow_plain_http(true).build().unwrap();
    assert_eq!(get(&beyond, "x").await.unwrap()["by"], "proxy");
    let told = builder(&server).proxy(reqwest::Proxy::http(proxy).unwrap()).build().unwrap();
    assert_eq!(get(&told, "x").await.unwrap()["by"], "proxy");
}

#[tokio::test]
async fn plain_http_to_this_machine_goes_by_no_proxy_of_the_environment() {
    let proxy = Server::replying(server::json(200, json!({"by": "proxy"}))).await;
    let server = Server::replying(server::json(200, json!({"by": "server"}))).await;
    let mut command = std::process::Command::new(std::env::current_exe().unwrap());
    command.args(["--ignored", "--exact", "configuration::calls_beside_a_proxy_of_the_environment"]);
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy", "PROXY"] {
        command.env(name, format!("http://{}", proxy.address));
    }
    for name in ["NO_PROXY", "no_proxy", "REQUEST_METHOD"] {
        command.env_remove(name);
    }
    command.env("SERVER", server.url());
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && printed.contains("1 passed"), "{printed}");
    assert_eq!((server.count(), proxy.count()), (1, 2));
}
