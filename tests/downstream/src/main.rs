//! Calls the API through the client, in both ways, and prints what came.

use clientwright_runtime::{Json, Method, Value};
use cloudflare_realtimekit::types::CreatePoll;
use cloudflare_realtimekit::{AppClient, Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    let app = client.app("app");

    let poll = CreatePoll::new("Lunch?", ["Pizza", "Salad"]).anonymous(true);
    match app.active_session().create_poll("meeting", &poll).await {
        Err(error) if error.is_not_found() => println!("error: {error}"),
        poll => println!("poll: {:?}", poll?.question),
    }

    let mut sessions = app.sessions().list().per_page(1).items();
    while let Some(session) = sessions.try_next().await? {
        println!("session: {} {}", session.id, session.status);
    }

    let reply = client.request(Method::Get, "/unknown").send_as::<Json<Value>>().await?;
    println!("value: {}", *reply);
    blocking(&app)
}

fn blocking(app: &AppClient) -> Result<(), Error> {
    let mut sessions = app.sessions().list().per_page(1).items().into_blocking();
    let first = sessions.next().transpose()?;
    println!("first: {}", first.map(|session| session.id).unwrap_or_default());
    Ok(())
}
