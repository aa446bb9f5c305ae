//! Files by their URLs, as replies hold them: [`Fetch`], which goes on where it was interrupted.

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use http::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE, ETAG, IF_RANGE, RANGE};
use reqwest::Url;
use tokio::io::{AsyncSeekExt as _, AsyncWriteExt as _};

use crate::calls::call::Call;
use crate::calls::download::Download;
use crate::client::request::{HiddenQuery, Target};
use crate::client::settings::Client;
use crate::http::retry::RetryPolicy;
use crate::http::url::check_scheme;
use crate::json::DecodeError;
use crate::reply::context::CallContext;
use crate::reply::error::{Error, Kind};

/// How often a download goes on after an interruption, unless it is told otherwise.
const RESUMPTIONS: u32 = 10;

/// How far a download is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes so far. Less than before when the file has changed meanwhile, and comes anew.
    pub received: u64,
    /// Bytes in all, where the server says it.
    pub total: Option<u64>,
}

/// A file that is fetched by its URL. Nothing is sent before it is saved, read or opened.
///
/// The client's credentials and default headers go along only to the API's own host, and along no redirect to another.
/// The URL is often a credential itself: what is after its `?` stands in no error and no `Debug`.
///
/// When the connection breaks, or nothing comes for as long as an attempt may take, the rest is asked for, if the server
/// says how long the file is and by which strong `etag` it is known. A file that has changed meanwhile comes anew.
#[must_use = "nothing is fetched before it is saved, read or opened"]
pub struct Fetch {
    client: Client,
    url: Result<Url, String>,
    timeout: Option<Duration>,
    retry: Option<RetryPolicy>,
    limit: Option<u64>,
    resumptions: u32,
    progress: Option<Box<dyn FnMut(Progress) + Send>>,
}

impl Client {
    /// The file at an absolute URL, such as a reply holds. See [`Fetch`].
    pub fn download(&self, url: impl AsRef<str>) -> Fetch {
        Fetch {
            client: self.clone(),
            url: absolute(url.as_ref(), self.settings().plain_http),
            timeout: None,
            retry: None,
            limit: None,
            resumptions: RESUMPTIONS,
            progress: None,
        }
    }
}

fn absolute(text: &str, plain_http: bool) -> Result<Url, String> {
    let url = Url::parse(text.trim()).map_err(|error| format!("the file has no valid URL: {error}"))?;
    check_scheme(&url, plain_http)?;
    Ok(url)
}

impl Fetch {
    /// The longest pause between two pieces, and the longest wait for the head. The client's `timeout` if it is not set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How often a request is repeated before anything came.
    pub fn retries(mut self, retries: impl Into<RetryPolicy>) -> Self {
        self.retry = Some(retries.into());
        self
    }

    /// The most bytes that are taken. Files have no limit if it is not set; [`bytes`](Self::bytes) has the client's
    /// `max_reply_bytes`.
    pub fn limit(mut self, bytes: u64) -> Self {
        self.limit = Some(bytes);
        self
    }

    /// How often the rest is asked for after an interruption: 10 times, if it is not set.
    pub fn resumptions(mut self, count: u32) -> Self {
        self.resumptions = count;
        self
    }

    /// Calls a function after each piece.
    pub fn progress(mut self, tell: impl FnMut(Progress) + Send + 'static) -> Self {
        self.progress = Some(Box::new(tell));
        self
    }

    /// Saves the file, in the place of one that exists; returns the number of bytes, 0 for an empty file. The name
    /// appears when everything is there and on the disk; until then, and for ever if the download fails or is dropped,
    /// what was there stays as it was.
    ///
    /// # Errors
    /// When the download or the file fails.
    pub async fn save_to(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let mut pieces = self.open().await?;
        let context = pieces.context.clone();
        let failed = |error: std::io::Error| {
            let message = format!("{} could not be written", path.display());
            context.complete(Error::new(Kind::Local(message.into())).with_source(error))
        };
        let (part, mut file) = Part::beside(path).await.map_err(failed)?;
        while let Some(piece) = pieces.piece().await? {
            match piece {
                Piece::Bytes(bytes) => file.write_all(&bytes).await.map_err(failed)?,
                Piece::Anew => {
                    file.flush().await.map_err(failed)?;
                    file.set_len(0).await.map_err(failed)?;
                    file.rewind().await.map_err(failed)?;
                }
            }
        }
        file.flush().await.map_err(failed)?;
        file.sync_all().await.map_err(failed)?;
        drop(file);
        part.becomes(path).await.map_err(failed)?;
        Ok(pieces.received)
    }

    /// The whole file in memory.
    ///
    /// # Errors
    /// When the download fails, or the file is larger than the limit.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        self.limit.get_or_insert(self.client.settings().max_reply_bytes as u64);
        let mut pieces = self.open().await?;
        let mut all = BytesMut::new();
        while let Some(piece) = pieces.piece().await? {
            match piece {
                Piece::Bytes(bytes) => all.extend_from_slice(&bytes),
                Piece::Anew => all.clear(),
            }
        }
        Ok(all.freeze())
    }

    /// Sends the request; the file is read piece by piece.
    ///
    /// # Errors
    /// When the server does not send the file.
    pub async fn open(self) -> Result<Pieces, Error> {
        let url = self.url.clone().map_err(Error::request)?;
        let context = self.call(&url, None).context();
        let reply = self.call(&url, None).send_stream().await?;
        let headers = reply.headers().clone();
        let mut pieces = Pieces {
            total: length(&headers),
            headers,
            body: Some(reply.into_inner()),
            received: 0,
            url,
            context,
            fetch: self,
        };
        pieces.check_limit()?;
        pieces.tell();
        Ok(pieces)
    }

    /// The request for the whole, or for what comes after `from` of the file with this `etag`.
    fn call(&self, url: &Url, rest: Option<(u64, &str)>) -> Call {
        let mut call = Call::on(&self.client, Target::File(HiddenQuery(url.clone())));
        call = call.header(ACCEPT.as_str(), "*/*").header(ACCEPT_ENCODING.as_str(), "identity");
        if let Some((from, etag)) = rest {
            call = call.header(RANGE.as_str(), format!("bytes={from}-")).header(IF_RANGE.as_str(), etag);
        }
        if let Some(timeout) = self.timeout {
            call = call.timeout(timeout);
        }
        match self.retry {
            Some(retry) => call.retries(retry),
            None => call,
        }
    }
}

impl fmt::Debug for Fetch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.url.clone().map(HiddenQuery);
        f.debug_struct("Fetch").field("url", &url).field("limit", &self.limit).finish_non_exhaustive()
    }
}

/// A file that comes piece by piece; see [`Fetch::open`].
pub struct Pieces {
    fetch: Fetch,
    url: Url,
    context: CallContext,
    headers: HeaderMap,
    body: Option<Download>,
    received: u64,
    total: Option<u64>,
}

/// What comes next.
enum Piece {
    Bytes(Bytes),
    /// The file has changed: what came before is void.
    Anew,
}

impl Pieces {
    /// The headers of the first reply.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// How far the download is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        Progress { received: self.received, total: self.total }
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// When the download fails, or the file has changed after its first pieces were given out.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        match self.piece().await? {
            Some(Piece::Bytes(bytes)) => Ok(Some(bytes)),
            Some(Piece::Anew) => {
                self.body = None;
                Err(self.local("the file has changed while it was fetched"))
            }
            None => Ok(None),
        }
    }

    async fn piece(&mut self) -> Result<Option<Piece>, Error> {
        loop {
            let Some(body) = &mut self.body else { return Ok(None) };
            let error = match body.try_next().await {
                Ok(Some(bytes)) => {
                    self.received += bytes.len() as u64;
                    self.check_limit()?;
                    self.tell();
                    return Ok(Some(Piece::Bytes(bytes)));
                }
                Ok(None) if self.total.is_none_or(|total| total == self.received) => {
                    self.body = None;
                    return Ok(None);
                }
                Ok(None) => self.context.complete(Error::new(Kind::Interrupted)),
                Err(error) => error,
            };
            if self.resume(error).await? {
                return Ok(Some(Piece::Anew));
            }
        }
    }

    /// Asks for the rest after an interruption, if that is possible. Whether the file comes anew instead.
    async fn resume(&mut self, error: Error) -> Result<bool, Error> {
        self.body = None;
        let etag = strong(&self.headers);
        let (Some(etag), Some(total), true) = (etag, self.total, error.is_interrupted() || error.is_timeout()) else {
            return Err(error);
        };
        if self.fetch.resumptions == 0 {
            return Err(error);
        }
        self.fetch.resumptions -= 1;
        let etag = etag.to_owned();
        let reply = self.fetch.call(&self.url, Some((self.received, &etag))).send_stream().await?;
        if reply.status() == 206 {
            let expected = format!("bytes {}-{}/{total}", self.received, total.saturating_sub(1));
            let found = text(reply.headers(), &CONTENT_RANGE).unwrap_or("none");
            let same = strong(reply.headers()).is_none_or(|found| found == etag);
            if found != expected || !same {
                let found =
                    format!("{} {}", crate::json::excerpt(found, 60), if same { "" } else { "of another file" });
                let error = DecodeError::mismatch(format!("the range {expected}"), found.trim_end().to_owned());
                return Err(self.context.complete(Error::new(Kind::Decode(error))));
            }
            self.body = Some(reply.into_inner());
            return Ok(false);
        }
        self.headers = reply.headers().clone();
        self.total = length(&self.headers);
        self.received = 0;
        self.body = Some(reply.into_inner());
        self.check_limit()?;
        self.tell();
        Ok(true)
    }

    /// Ends a download that is, or is promised to be, too large.
    fn check_limit(&mut self) -> Result<(), Error> {
        match self.fetch.limit {
            Some(limit) if self.received.max(self.total.unwrap_or_default()) > limit => {
                self.body = None;
                let limit = usize::try_from(limit).unwrap_or(usize::MAX);
                Err(self.context.complete(Error::new(Kind::TooLarge { limit })))
            }
            _ => Ok(()),
        }
    }

    fn tell(&mut self) {
        let progress = self.progress();
        if let Some(tell) = &mut self.fetch.progress {
            tell(progress);
        }
    }

    fn local(&self, message: &'static str) -> Error {
        self.context.complete(Error::new(Kind::Local(message.into())))
    }
}

impl fmt::Debug for Pieces {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pieces").field("fetch", &self.fetch).field("progress", &self.progress()).finish_non_exhaustive()
    }
}

fn text<'h>(headers: &'h HeaderMap, name: &http::HeaderName) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

/// The length of the file. A body whose coding was undone has none.
fn length(headers: &HeaderMap) -> Option<u64> {
    text(headers, &CONTENT_LENGTH)?.parse().ok()
}

/// The validator, if equal ones mean equal bytes.
fn strong(headers: &HeaderMap) -> Option<&str> {
    text(headers, &ETAG).filter(|etag| !etag.starts_with("W/"))
}

/// A file that is not whole yet, beside the one that it becomes. It is removed when it becomes none.
struct Part(Option<PathBuf>);

impl Part {
    async fn beside(path: &Path) -> std::io::Result<(Self, tokio::fs::File)> {
        let name = path.file_name().ok_or_else(|| std::io::Error::other("the path names no file"))?;
        let mut own = std::ffi::OsString::from(".");
        own.push(name);
        own.push(format!(".{:016x}.part", fastrand::u64(..)));
        let own = path.with_file_name(own);
        let file = tokio::fs::OpenOptions::new().write(true).create_new(true).open(&own).await?;
        Ok((Self(Some(own)), file))
    }

    async fn becomes(mut self, path: &Path) -> std::io::Result<()> {
        if let Some(own) = &self.0 {
            tokio::fs::rename(own, path).await?;
        }
        self.0 = None;
        Ok(())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if let Some(own) = &self.0 {
            // What can't be removed is left; nobody is there to be told.
            let _ = std::fs::remove_file(own);
        }
    }
}
