"""How the generator names things in Python."""

from openapi_python_client import utils


def class_name(schema: str) -> str:
    """The generated class of a schema."""
    return str(utils.ClassName(schema, "field_"))


def snake_case(name: str) -> str:
    return str(utils.snake_case(name))


def parameter_name(property_name: str) -> str:
    """The parameter, and the model's attribute, for a property: `from-date` is from_date."""
    return str(utils.PythonIdentifier(property_name, "field_"))
