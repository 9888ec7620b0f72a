"""The names that the generator gives to classes, functions and parameters."""

from openapi_python_client import utils


def class_name(schema: str) -> str:
    """Return the name of the class generated for a schema."""
    return str(utils.ClassName(schema, "field_"))


def snake_case(name: str) -> str:
    return str(utils.snake_case(name))


def parameter_name(property_name: str) -> str:
    """Return the parameter and attribute name of a property: `from_date` for `from-date`."""
    return str(utils.PythonIdentifier(property_name, "field_"))
