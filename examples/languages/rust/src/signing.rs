//! Signs requests. Nothing here depends on generated code, so copy it for any client of `reqwest`.

use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};

use async_trait::async_trait;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use http::{Extensions, HeaderMap, HeaderValue};
use reqwest::{Request, Response};
use reqwest_middleware::{Error, Middleware, Next, Result};
use sha2::{Digest, Sha256};

/// The clock skew in seconds that needs no correction. A signature is valid for about two hours.
const TOLERATED: i64 = 60;

/// Signs requests to one host with the current time.
///
/// Requests to other hosts, such as the links to files, are sent as they are: a signature must not
/// leave QuantConnect.
pub struct Signer {
    host: String,
    user: String,
    token: String,
    correction: AtomicI64,
}

impl Signer {
    pub fn new(host: &str, user: &str, token: &str) -> Self {
        let correction = AtomicI64::new(0);
        Self { host: host.into(), user: user.into(), token: token.into(), correction }
    }

    /// Returns the headers `Authorization` and `Timestamp` for a Unix time in seconds.
    fn headers(&self, timestamp: i64) -> [(&'static str, String); 2] {
        let digest = Sha256::digest(format!("{}:{timestamp}", self.token));
        let pair = STANDARD.encode(format!("{}:{digest:x}", self.user));
        [("Authorization", format!("Basic {pair}")), ("Timestamp", timestamp.to_string())]
    }

    fn now(&self) -> i64 {
        Utc::now().timestamp() + self.correction.load(Ordering::Relaxed)
    }

    /// Sets the clock of the signatures to that of the server, and returns whether it was wrong.
    pub fn correct(&self, headers: &HeaderMap) -> bool {
        let text = headers.get("Date").and_then(|value| value.to_str().ok()).unwrap_or_default();
        let Ok(date) = DateTime::parse_from_rfc2822(text) else { return false };
        let skew = date.timestamp() - self.now();
        if skew.abs() <= TOLERATED {
            return false;
        }
        self.correction.fetch_add(skew, Ordering::Relaxed);
        true
    }
}

#[async_trait]
impl Middleware for Signer {
    async fn handle(
        &self,
        mut request: Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> Result<Response> {
        let url = request.url();
        if url.host_str() == Some(&self.host) {
            for (name, value) in self.headers(self.now()) {
                let mut value = HeaderValue::try_from(value).map_err(Error::middleware)?;
                value.set_sensitive(true);
                request.headers_mut().insert(name, value);
            }
        }
        next.run(request, extensions).await
    }
}

/// Keeps the token out of logs.
impl fmt::Debug for Signer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Signer(user {})", self.user)
    }
}
