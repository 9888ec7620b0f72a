//! Decodes the corpus with the generated types, and prints the results.

mod types;

use std::path::Path;

use async_trait::async_trait;
use http::Extensions;
use quantconnect::apis::configuration::Configuration;
use quantconnect::models;
use reqwest::{Request, Response};
use reqwest_middleware::{ClientBuilder, Middleware, Next};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Responds to every request with a recorded response that is not JSON.
struct Recorded {
    response: Value,
    body: Vec<u8>,
}

#[async_trait]
impl Middleware for Recorded {
    async fn handle(
        &self,
        _: Request,
        _: &mut Extensions,
        _: Next<'_>,
    ) -> reqwest_middleware::Result<Response> {
        let mut built = http::Response::builder()
            .status(self.response["status"].as_u64().unwrap() as u16)
            .header("Content-Type", self.response["contentType"].as_str().unwrap());
        if let Some(location) = self.response["location"].as_str() {
            built = built.header("Location", location);
        }
        Ok(built.body(self.body.clone()).unwrap().into())
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> qc::Result<()> {
    let corpus = std::env::args().nth(1).ok_or("the folder of the corpus is missing")?;
    let corpus = Path::new(&corpus);
    let index: Value = serde_json::from_slice(&std::fs::read(corpus.join("index.json"))?)?;
    for operation in index["operations"].as_array().unwrap() {
        let name = operation["operation"].as_str().unwrap();
        for (mode, response) in operation["responses"].as_object().unwrap() {
            let body = std::fs::read(corpus.join(response["file"].as_str().unwrap()))?;
            let decoded = match response["schema"].as_str() {
                None => received(operation, response, body).await,
                Some("RequestFailedError") => decode::<models::RequestFailedError>(&body),
                Some(_) => types::decode(&name.to_lowercase(), &body),
            };
            let (ok, value, error) = match decoded {
                Ok(value) => (true, value, String::new()),
                Err(error) => (false, Value::Null, error.to_string()),
            };
            let line = json!({
                "mode": mode, "operation": name, "ok": ok, "value": value, "error": error
            });
            println!("{line}");
        }
    }
    Ok(())
}

fn decode<T: DeserializeOwned + Serialize>(body: &[u8]) -> qc::Result<Value> {
    let decoded: T = serde_json::from_slice(body)?;
    Ok(serde_json::to_value(decoded)?)
}

async fn received(operation: &Value, response: &Value, body: Vec<u8>) -> qc::Result<Value> {
    let recorded = Recorded { response: response.clone(), body };
    let client = ClientBuilder::new(reqwest::Client::new()).with(recorded).build();
    let qc = Configuration { client, ..Default::default() };
    let path = operation["path"].as_str().unwrap();
    let received = qc::send(&qc, path, &operation["request"]).await?;
    if let Some(location) = received.headers().get("Location") {
        return Ok(location.to_str()?.into());
    }
    Ok(received.text().await?.into())
}
