//! Why a call failed.

use std::fmt;

use http::{HeaderMap, StatusCode};
use quantconnect::apis;
use serde_json::Value;

/// The error of a call that failed at QuantConnect or on the way there.
#[derive(Debug)]
pub enum Failure {
    /// QuantConnect rejected the request, most often with HTTP 200 and `success: false`. It was not
    /// carried out.
    Rejected { path: String, status: StatusCode, messages: Vec<String> },
    /// There is no usable response. The request may or may not have been carried out: check before
    /// you send it again.
    Unknown { path: String, reason: String },
}

impl Failure {
    /// Returns the failure in the error of a generated function.
    pub fn of<T>(error: &apis::Error<T>) -> Option<&Self> {
        match error {
            apis::Error::ReqwestMiddleware(reqwest_middleware::Error::Middleware(inner)) => {
                inner.downcast_ref()
            }
            _ => None,
        }
    }

    /// Returns whether requests arrive too quickly.
    pub fn throttled(&self) -> bool {
        let Self::Rejected { status, messages, .. } = self else { return false };
        *status == StatusCode::TOO_MANY_REQUESTS
            || messages.iter().any(|text| text.to_lowercase().contains("slow down"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rejected { path, status, messages } => {
                let status = status.as_u16();
                write!(formatter, "{path}: rejected (HTTP {status}): {}", messages.join("; "))
            }
            Self::Unknown { path, reason } => {
                write!(formatter, "{path}: it is unknown whether it was carried out: {reason}")
            }
        }
    }
}

impl std::error::Error for Failure {}

/// Returns the failure of a response, if it has one.
pub(crate) fn check(
    path: &str,
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<(), Failure> {
    let kind = headers.get("Content-Type").and_then(|value| value.to_str().ok());
    let kind = kind.unwrap_or_default().split(';').next().unwrap_or_default();
    let unknown = |reason| Failure::Unknown { path: path.into(), reason };
    if status.is_server_error() || kind == "text/html" {
        return Err(unknown(format!("HTTP {status}, {kind}")));
    }
    let content = match kind {
        "application/json" => {
            serde_json::from_slice(body).map_err(|error| unknown(error.to_string()))?
        }
        _ => Value::Null,
    };
    // A report is unfinished, not rejected, while it is being generated.
    let rejected = content["success"] == false && content["generating"] != true;
    if !rejected && !status.is_client_error() {
        return Ok(());
    }
    Err(Failure::Rejected { path: path.into(), status, messages: messages(&content) })
}

fn messages(content: &Value) -> Vec<String> {
    let fields = ["errors", "messages", "Message"].map(|name| &content[name]);
    let texts = |value: &Value| -> Vec<String> {
        let found = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        found.iter().filter_map(Value::as_str).map(String::from).collect()
    };
    let found = fields.into_iter().map(texts).find(|found| !found.is_empty());
    found.unwrap_or_else(|| vec!["no reason given".into()])
}
