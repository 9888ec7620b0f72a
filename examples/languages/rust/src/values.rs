//! Times and jobs.

use std::time::{Duration, Instant};

use chrono::{DateTime, NaiveDateTime, Utc};

use crate::Result;

const INTERVAL: Duration = Duration::from_secs(1);
const DEADLINE: Duration = Duration::from_secs(600);

/// Parses a time in a response, such as `2026-11-21 14:05:09` or `2026-11-21T14:05:09Z`. A time
/// without a zone is in UTC.
pub fn parse_time(text: &str) -> Result<DateTime<Utc>> {
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Ok(time.to_utc());
    }
    Ok(NaiveDateTime::parse_from_str(&text.replace('T', " "), "%Y-%m-%d %H:%M:%S")?.and_utc())
}

/// Reads a job once per second until `read` returns it, for 10 minutes at most.
pub async fn poll<T>(mut read: impl AsyncFnMut() -> Result<Option<T>>) -> Result<T> {
    let start = Instant::now();
    while start.elapsed() < DEADLINE {
        if let Some(done) = read().await? {
            return Ok(done);
        }
        tokio::time::sleep(INTERVAL).await;
    }
    Err(format!("not done after {} s", DEADLINE.as_secs()).into())
}
