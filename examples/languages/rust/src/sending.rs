//! Retries requests where that is safe, and turns rejections into errors.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use http::Extensions;
use quantconnect::safe::SAFE;
use reqwest::{Request, Response};
use reqwest_middleware::{Error, Middleware, Next, Result};

use crate::failure::{Failure, check};
use crate::signing::Signer;

const ATTEMPTS: u32 = 4;
const FIRST_WAIT: Duration = Duration::from_millis(500);
const LONGEST: Duration = Duration::from_secs(60);

/// Makes several attempts at a request if that is useful and safe.
pub(crate) struct Sender {
    pub(crate) prefix: String,
    pub(crate) signer: Arc<Signer>,
}

#[async_trait]
impl Middleware for Sender {
    async fn handle(
        &self,
        request: Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> Result<Response> {
        let url = request.url().path();
        let path = url.strip_prefix(&self.prefix).unwrap_or(url).to_owned();
        let mut request = Some(request);
        for attempt in 1.. {
            let Some(this) = request.take() else { break };
            // An upload is a stream, which can't be sent again.
            request = this.try_clone();
            let (failure, wait) = match next.clone().run(this, extensions).await {
                Ok(response) => match self.received(&path, response, attempt).await {
                    Ok(response) => return Ok(response),
                    Err(failed) => failed,
                },
                Err(error) => {
                    let reason = error.to_string();
                    (Failure::Unknown { path: path.clone(), reason }, safe(&path, attempt))
                }
            };
            let Some(wait) = wait.filter(|_| attempt < ATTEMPTS && request.is_some()) else {
                return Err(Error::middleware(failure));
            };
            tokio::time::sleep(wait).await;
        }
        unreachable!("the last attempt returns")
    }
}

impl Sender {
    /// Returns a successful response, or its failure and how long to wait for another attempt.
    async fn received(
        &self,
        path: &str,
        response: Response,
        attempt: u32,
    ) -> std::result::Result<Response, (Failure, Option<Duration>)> {
        let (status, headers) = (response.status(), response.headers().clone());
        let unknown = |reason| (Failure::Unknown { path: path.into(), reason }, safe(path, attempt));
        let body = response.bytes().await.map_err(|error| unknown(error.to_string()))?;
        match check(path, status, &headers, &body) {
            Ok(()) => {
                let mut checked = http::Response::new(body);
                (*checked.status_mut(), *checked.headers_mut()) = (status, headers);
                Ok(checked.into())
            }
            Err(failure @ Failure::Unknown { .. }) => Err((failure, safe(path, attempt))),
            // A rejected request was not carried out.
            Err(failure) if self.signer.correct(&headers) => Err((failure, Some(Duration::ZERO))),
            Err(failure) if failure.throttled() => {
                let asked = headers.get("Retry-After").and_then(|value| value.to_str().ok());
                let asked = asked.and_then(|text| text.parse().ok()).map(Duration::from_secs);
                let wait = asked.unwrap_or_else(|| backoff(attempt));
                Err((failure, Some(wait).filter(|wait| *wait <= LONGEST)))
            }
            Err(failure) => Err((failure, None)),
        }
    }
}

/// Returns how long to wait if the request may be sent again although its outcome is unknown.
fn safe(path: &str, attempt: u32) -> Option<Duration> {
    SAFE.contains(&path).then(|| backoff(attempt))
}

/// Doubles with each attempt. Its jitter keeps clients apart that failed at the same time.
fn backoff(attempt: u32) -> Duration {
    (FIRST_WAIT * 2u32.pow(attempt - 1)).mul_f64(0.5 + fastrand::f64() / 2.0)
}
