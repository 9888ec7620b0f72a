//! Makes the first signed call.

use quantconnect::apis::authentication_api::authenticate;

#[tokio::main(flavor = "current_thread")]
async fn main() -> qc::Result<()> {
    authenticate(&qc::from_environment()?).await?;
    println!("credentials accepted");
    Ok(())
}
