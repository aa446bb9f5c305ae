//! The service by hand, with reqwest and serde, and its tests, which need a server in the place of the API's.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::{Router, routing::post};
use serde::Deserialize;
use serde::de::DeserializeOwned;

#[derive(Deserialize)]
struct Envelope<T> {
    data: Option<T>,
    paging: Option<Paging>,
    error: Option<Fault>,
}

#[derive(Deserialize)]
struct Paging {
    total_count: usize,
}

#[derive(Deserialize)]
struct Fault {
    message: String,
}

#[derive(Deserialize)]
struct Meeting {
    id: String,
    title: Option<String>,
}

#[derive(Deserialize)]
struct Participant {
    id: String,
    custom_participant_id: Option<String>,
    token: Option<String>,
}

#[derive(Clone)]
pub struct App {
    pub http: reqwest::Client,
    /// The URL of the app.
    pub base: String,
    pub token: String,
}

pub fn router(app: App) -> Router {
    Router::new().route("/rooms/{room}/guests/{guest}", post(join)).with_state(app)
}

async fn join(
    State(app): State<App>,
    Path((room, guest)): Path<(String, String)>,
    name: String,
) -> Result<String, (StatusCode, String)> {
    app.admit(&room, &guest, &name).await.map_err(|message| (StatusCode::BAD_GATEWAY, message))
}

impl App {
    async fn send<T: DeserializeOwned>(
        &self,
        method: &str,
        path: &str,
        body: Option<serde_json::Value>,
    ) -> Result<Envelope<T>, String> {
        let method = reqwest::Method::from_bytes(method.as_bytes()).map_err(|error| error.to_string())?;
        let mut attempt = 0;
        loop {
            attempt += 1;
            let mut request =
                self.http.request(method.clone(), format!("{}{path}", self.base)).bearer_auth(&self.token);
            if let Some(body) = &body {
                request = request.header("content-type", "application/json").body(body.to_string());
            }
            let reply = request.send().await.map_err(|error| error.to_string())?;
            let status = reply.status();
            if attempt < 3 && (status.as_u16() == 429 || (method == "GET" && status.is_server_error())) {
                tokio::time::sleep(std::time::Duration::from_millis(200 * attempt)).await;
                continue;
            }
            let bytes = reply.bytes().await.map_err(|error| error.to_string())?;
            let envelope: Envelope<T> = serde_json::from_slice(&bytes).map_err(|error| format!("{status}: {error}"))?;
            return match envelope.error {
                Some(fault) => Err(format!("{status}: {}", fault.message)),
                None if !status.is_success() => Err(status.to_string()),
                None => Ok(envelope),
            };
        }
    }

    /// The first of all pages that is sought.
    async fn find<T: DeserializeOwned>(&self, path: &str, is: impl Fn(&T) -> bool) -> Result<Option<T>, String> {
        let (mut page, mut seen) = (1, 0);
        loop {
            let reply: Envelope<Vec<T>> = self.send("GET", &format!("{path}page_no={page}"), None).await?;
            let items = reply.data.unwrap_or_default();
            seen += items.len();
            let is_last = items.is_empty() || reply.paging.is_some_and(|paging| seen >= paging.total_count);
            if let Some(found) = items.into_iter().find(&is) {
                return Ok(Some(found));
            }
            if is_last {
                return Ok(None);
            }
            page += 1;
        }
    }

    async fn admit(&self, room: &str, guest: &str, name: &str) -> Result<String, String> {
        let mut path = reqwest::Url::parse("http://x/meetings").map_err(|error| error.to_string())?;
        path.query_pairs_mut().append_pair("search", room);
        let path = format!("/meetings?{}&", path.query().unwrap_or_default());
        let meeting = match self.find(&path, |meeting: &Meeting| meeting.title.as_deref() == Some(room)).await? {
            Some(meeting) => meeting,
            None => {
                let made = self.send("POST", "/meetings", Some(serde_json::json!({"title": room}))).await?;
                made.data.ok_or("no meeting in the reply")?
            }
        };
        let participants = format!("/meetings/{}/participants", meeting.id);
        let is = |known: &Participant| known.custom_participant_id.as_deref() == Some(guest);
        let admitted: Envelope<Participant> = match self.find(&format!("{participants}?"), is).await? {
            Some(known) => self.send("POST", &format!("{participants}/{}/token", known.id), None).await?,
            None => {
                let body = serde_json::json!({
                    "custom_participant_id": guest, "preset_name": "group_call_participant", "name": name,
                });
                self.send("POST", &participants, Some(body)).await?
            }
        };
        admitted.data.and_then(|admitted| admitted.token).ok_or_else(|| "no token in the reply".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use wiremock::matchers::{body_partial_json, method, path};
    use wiremock::{Mock, MockServer, ResponseTemplate};

    use super::*;

    async fn rule(server: &MockServer, at: &str, body: Value, status: u16, reply: Value) {
        let rule = Mock::given(method("POST")).and(path(at)).and(body_partial_json(body));
        rule.respond_with(ResponseTemplate::new(status).set_body_json(reply)).expect(1).mount(server).await;
    }

    async fn list(server: &MockServer, at: &str, items: Value) {
        let count = items.as_array().map(Vec::len);
        let page = json!({"success": true, "data": items, "paging": {"total_count": count}});
        let rule = Mock::given(method("GET")).and(path(at));
        rule.respond_with(ResponseTemplate::new(200).set_body_json(page)).expect(1).mount(server).await;
    }

    /// An app with one room.
    async fn app() -> (MockServer, App) {
        let server = MockServer::start().await;
        list(&server, "/meetings", json!([{"id": "m-1", "title": "tea"}])).await;
        let app = App { http: reqwest::Client::new(), base: server.uri(), token: "t".to_owned() };
        (server, app)
    }

    async fn ask(app: App, room: &str) -> Result<String, (StatusCode, String)> {
        join(State(app), Path((room.to_owned(), "g-1".to_owned())), "Ada".to_owned()).await
    }

    #[tokio::test]
    async fn a_guest_comes_into_the_room_that_is_there() {
        let (server, app) = app().await;
        list(&server, "/meetings/m-1/participants", json!([])).await;
        let added = json!({"success": true, "data": {"id": "p-1", "token": "secret"}});
        let guest = json!({"custom_participant_id": "g-1"});
        rule(&server, "/meetings/m-1/participants", guest, 201, added).await;
        assert_eq!(ask(app, "tea").await, Ok("secret".to_owned()));
    }

    #[tokio::test]
    async fn a_room_is_made_for_its_first_guest() {
        let (server, app) = app().await;
        rule(&server, "/meetings", json!({}), 201, json!({"success": true, "data": {"id": "m-2"}})).await;
        list(&server, "/meetings/m-2/participants", json!([])).await;
        let added = json!({"success": true, "data": {"id": "p-1", "token": "secret"}});
        rule(&server, "/meetings/m-2/participants", json!({}), 201, added).await;
        assert_eq!(ask(app, "coffee").await, Ok("secret".to_owned()));
    }

    #[tokio::test]
    async fn who_cannot_come_in_is_told_why() {
        let (server, app) = app().await;
        list(&server, "/meetings/m-1/participants", json!([])).await;
        let fault = json!({"success": false, "error": {"message": "No preset"}});
        rule(&server, "/meetings/m-1/participants", json!({}), 404, fault).await;
        let (status, message) = ask(app, "tea").await.expect_err("there is no such preset");
        assert_eq!(status, StatusCode::BAD_GATEWAY);
        assert!(message.contains("No preset"), "{message}");
    }
}
