"""What the Rust judge makes of the output of its tools."""

from judges.languages import rust

FUNCTIONS = """\
pub async fn read_project(configuration: &configuration::Configuration, request: Option<\
models::ReadProjectRequest>) -> Result<models::ProjectListResponse, Error<ReadProjectError>> {
    let status = resp.status();
pub async fn search_ai_tool(configuration: &configuration::Configuration) -> Result<\
Vec<models::Found>, Error<SearchAiToolError>> {
"""


def test_the_response_type_of_each_function_is_known() -> None:
    assert list(rust.responses(FUNCTIONS)) == [
        ("readproject", "models::ProjectListResponse"),
        ("searchaitool", "Vec<models::Found>"),
    ]


def test_each_operation_is_decoded_in_its_type() -> None:
    module = rust.dispatch(FUNCTIONS)

    assert '"readproject" => super::decode::<models::ProjectListResponse>(body),' in module
    assert '"searchaitool" => super::decode::<Vec<models::Found>>(body),' in module


def test_only_renamed_names_are_the_generators_own_warnings() -> None:
    output = """\
[INFO] Scanning for projects...
[WARNING] type cannot be used as a field/variable name. Renamed to r#type
[WARNING] C# cannot be used as a enum variant name. Renamed to CHash
[WARNING] Multiple schemas found
[WARNING] Multiple schemas found
"""

    assert rust.warnings(output) == ["Multiple schemas found"]


def test_errors_of_the_compiler_are_listed() -> None:
    output = """\
   Compiling quantconnect v2.0.0
api/src/lib.rs:3:9: warning: unused
src/lib.rs:5:1: error[E0432]: unresolved import
error: could not compile `quantconnect-example`
"""

    assert rust.errors(output) == ["src/lib.rs:5:1: error[E0432]: unresolved import"]


def test_an_error_without_a_place_is_the_last_line() -> None:
    assert rust.errors("Updating index\nerror: no matching package\n") == [
        "error: no matching package"
    ]
