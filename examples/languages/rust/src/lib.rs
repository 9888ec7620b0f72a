//! Signs requests to QuantConnect, retries them where that is safe, and turns rejections into errors.

mod failure;
mod sending;
mod signing;
mod values;

use std::sync::Arc;
use std::time::Duration;

use quantconnect::apis::configuration::Configuration;
use reqwest::redirect::Policy;
use reqwest::{Response, Url};
use reqwest_middleware::ClientBuilder;
use sending::Sender;
use serde::Serialize;

pub use failure::Failure;
pub use signing::Signer;
pub use values::{parse_time, poll};

/// Any error, for programs that only report it.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

const TIMEOUT: Duration = Duration::from_secs(100);

/// Returns the configuration that generated functions take.
pub fn new(base: &str, user: &str, token: &str) -> Result<Configuration> {
    let url = Url::parse(base)?;
    let host = url.host_str().ok_or("the base URL has no host")?;
    let signer = Arc::new(Signer::new(host, user, token));
    let prefix = url.path().trim_end_matches('/').to_owned();
    // The redirect of live/auth0/authorize is for a browser.
    let http = reqwest::Client::builder().redirect(Policy::none()).timeout(TIMEOUT).build()?;
    let sender = Sender { prefix, signer: signer.clone() };
    let client = ClientBuilder::new(http).with(sender).with_arc(signer).build();
    let base_path = base.trim_end_matches('/').to_owned();
    Ok(Configuration { base_path, client, ..Default::default() })
}

/// Returns a configuration for QC_USER_ID, QC_API_TOKEN and QC_BASE_URL, which is QuantConnect's
/// cloud by default.
pub fn from_environment() -> Result<Configuration> {
    let variable = |name: &str| std::env::var(name).ok().filter(|text| !text.is_empty());
    let base = variable("QC_BASE_URL");
    let (Some(user), Some(token)) = (variable("QC_USER_ID"), variable("QC_API_TOKEN")) else {
        return Err("credentials are missing: set QC_USER_ID and QC_API_TOKEN".into());
    };
    new(base.as_deref().unwrap_or("https://www.quantconnect.com/api/v2"), &user, &token)
}

/// Sends a request whose response is not JSON, such as the export of a CSV file.
pub async fn send(qc: &Configuration, path: &str, request: &impl Serialize) -> Result<Response> {
    Ok(qc.client.post(format!("{}{path}", qc.base_path)).json(request).send().await?)
}
