//! A service that lets guests into rooms: `POST /rooms/ROOM/guests/GUEST` answers with the token to join with. A room is a
//! meeting of that title, which is made when the first guest comes. Its tests need no network.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example service -- APP 0.0.0.0:8080
//! cargo test --example service --features testing
//! ```

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::{Router, routing::post};
use cloudflare_realtimekit::types::{AddParticipant, CreateMeeting};
use cloudflare_realtimekit::{AppClient, Client, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (app, address) = (std::env::args().nth(1), std::env::args().nth(2));
    let app = Client::from_env()?.app(app.ok_or("usage: service APP ADDRESS")?);
    let listener = tokio::net::TcpListener::bind(address.as_deref().unwrap_or("127.0.0.1:8080")).await?;
    Ok(axum::serve(listener, router(app)).await?)
}

pub fn router(app: AppClient) -> Router {
    Router::new().route("/rooms/{room}/guests/{guest}", post(join)).with_state(app)
}

async fn join(
    State(app): State<AppClient>,
    Path((room, guest)): Path<(String, String)>,
    name: String,
) -> Result<String, (StatusCode, String)> {
    let token = token(&app, &room, &AddParticipant::new(guest, "group_call_participant").name(name)).await;
    token.map_err(|error| (StatusCode::BAD_GATEWAY, error.to_string()))
}

async fn token(app: &AppClient, room: &str, guest: &AddParticipant) -> Result<String, Error> {
    let mut meetings = app.meetings().list().search(room).items();
    let meeting = loop {
        match meetings.try_next().await? {
            Some(meeting) if meeting.title.as_deref() == Some(room) => break meeting.id,
            Some(_) => {}
            None => break app.meetings().create(&CreateMeeting::new().title(room)).await?.id.clone(),
        }
    };
    Ok(app.meetings().add_or_get_participant(&meeting, guest).await?.token)
}

#[cfg(test)]
mod tests {
    use cloudflare_realtimekit::meetings::{AddParticipantCall, CreateCall, ListCall, ParticipantsCall};
    use cloudflare_realtimekit::runtime::testing::Mock;
    use serde_json::json;

    use super::*;

    /// An app with one room, in which nobody is.
    fn app() -> (Mock, AppClient) {
        let mock = Mock::new();
        let room = json!({"id": "m-1", "title": "tea", "created_at": "2026", "updated_at": "2026"});
        mock.on::<ListCall>().reply_envelope(&json!({"data": [room], "paging": {"total_count": 1}}));
        mock.on::<ParticipantsCall>().reply_envelope(&json!({"data": [], "paging": {"total_count": 0}}));
        let client = Client::builder().from_env(false).account_id("a").api_token("t").transport(mock.clone()).build();
        (mock, client.expect("the settings are complete").app("app"))
    }

    async fn ask(app: AppClient, room: &str) -> Result<String, (StatusCode, String)> {
        join(State(app), Path((room.to_owned(), "g-1".to_owned())), "Ada".to_owned()).await
    }

    #[tokio::test]
    async fn a_guest_comes_into_the_room_that_is_there() {
        let (mock, app) = app();
        mock.on::<AddParticipantCall>()
            .argument("meeting_id", "m-1")
            .reply_envelope(&json!({"data": {"id": "p-1", "token": "secret"}}));
        assert_eq!(ask(app, "tea").await, Ok("secret".to_owned()));
        assert_eq!(
            mock.requests_of::<AddParticipantCall>()[0].json::<AddParticipant>().unwrap().custom_participant_id,
            "g-1"
        );
    }

    #[tokio::test]
    async fn a_room_is_made_for_its_first_guest() {
        let (mock, app) = app();
        mock.on::<CreateCall>()
            .reply_envelope(&json!({"data": {"id": "m-2", "created_at": "2026", "updated_at": "2026"}}));
        mock.on::<AddParticipantCall>()
            .argument("meeting_id", "m-2")
            .reply_envelope(&json!({"data": {"id": "p-1", "token": "secret"}}));
        assert_eq!(ask(app, "coffee").await, Ok("secret".to_owned()));
        mock.assert_used();
    }

    #[tokio::test]
    async fn who_cannot_come_in_is_told_why() {
        let (mock, app) = app();
        mock.on::<AddParticipantCall>().reply_status(404, json!({"success": false, "error": {"message": "No preset"}}));
        let (status, message) = ask(app, "tea").await.expect_err("there is no such preset");
        assert_eq!(status, StatusCode::BAD_GATEWAY);
        assert!(message.contains("No preset"), "{message}");
    }
}
