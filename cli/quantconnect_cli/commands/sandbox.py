"""The command `sandbox`."""

import click


@click.command(
    add_help_option=False,
    context_settings={"ignore_unknown_options": True, "allow_extra_args": True},
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def sandbox(arguments: tuple[str, ...]) -> None:
    """Run a local QuantConnect for tests and demos.

    Takes the options of `quantconnect-sandbox`, such as --port. Press Ctrl-C to stop it.
    """
    from quantconnect_sandbox.__main__ import main

    try:
        code = main(arguments)
    except SystemExit as ended:
        code = int(ended.code or 0)
    click.get_current_context().exit(code)
