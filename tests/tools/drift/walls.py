"""One page about painting walls, in every form in which the docs come."""

MARKDOWN = """\
---
title: Paint Wall
canonical: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/walls/paint-wall
modified: 2026-11-20
---
# Paint Wall

API Reference / Walls

## Introduction

Paint a wall. At most 12 walls a day.

## Request

Which wall. The `/walls/paint` API accepts requests in the following format:

| `PaintRequest` Model - What to paint. |  |
| --- | --- |
| wallId | `integer required example: 105` Id of the wall. |
| colours | `string Array` Names such as red\\|green. |
| finish | `string Enum required example: matt` The finish. Options : ['matt', 'glossy'] |
| Example | `{"wallId": 105}` |

## Responses

The `/walls/paint` API provides a response in the following format:

### 200 Success

| `PaintResponse` Model |  |
| --- | --- |
| wall | `Wall object` /. |
| done | `string($date-time)` When it was done. |

| `Wall` Model - A wall. |  |
| --- | --- |
| layers | `integer object` Layers by colour. |

### 401 Authentication Error

| `UnauthorizedError` Model - No. |  |
| --- | --- |
| www_authenticate | `string` Header |

## Examples

| not | a | page |
"""
HTML = """\
<!DOCTYPE html><html><head><title>Paint Wall</title>
<link rel="canonical"
href="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/walls/paint-wall">
<meta name="modified" content="2026-11-20"></head><body><h2>Menu</h2><p>Login</p>
<h3>Introduction</h3><p>Paint a wall. At most 12 walls a day.</p>
<h3>Request</h3><p>Which wall.
The <code>/walls/paint</code> API accepts requests in the following format:</p>
<table class="table"><thead>
<tr><th colspan="2"><code>PaintRequest</code> Model - What to paint.</th></tr></thead>
<tr><td width="20%">wallId</td> <td>
<code>integer<br/><i><sub>required</sub></i><br/><i><sub>example: 105</sub></i></code>
<br/> Id of the wall.</td></tr>
<tr><td>colours</td> <td> <code>string Array</code> <br/> Names such as red|green.</td></tr>
<tr><td>finish</td> <td>
<code>string Enum<br/><i><sub>required</sub></i><br/><i><sub>example: matt</sub></i></code>
<br/> The finish. Options : ['matt', 'glossy']</td></tr>
<tr><td>Example</td><td><div><pre>{ "wallId": 105 }</pre></div></td></tr></table>
<h3>Responses</h3>
<p>The <code>/walls/paint</code> API provides a response in the following format:</p>
<h4>200 Success</h4>
<table><thead><tr><th colspan="2"><code>PaintResponse</code> Model</th></tr></thead>
<tr><td>wall</td><td><code>Wall object</code> <br/> /.</td></tr>
<tr><td>done</td><td><code>string($date-time)</code> <br/> When it was done.</td></tr></table>
<table><thead><tr><th colspan="2"><code>Wall</code> Model - A wall.</th></tr></thead>
<tr><td>layers</td><td><code>integer object</code> <br/> Layers by colour.</td></tr></table>
<h4>401 Authentication Error</h4>
<table><thead><tr><th colspan="2"><code>UnauthorizedError</code> Model - No.</th></tr></thead>
<tr><td>www_authenticate</td><td><code>string</code> <br/> Header</td></tr></table>
<h3>Examples</h3><p>Code.</p></body></html>
"""
LISTED = """\
book
Walls

Paint Wall

Introduction

Paint a wall. At most 12 walls a day.

Request

Which wall. The /walls/paint API accepts requests in the following format:

PaintRequest Model - What to paint.
wallId integer
required
example: 105

Id of the wall.
colours string Array
Names such as red|green.
finish string Enum
required
example: matt

The finish. Options : ['matt', 'glossy']
Example
{
  "wallId": 105
}

Responses

The /walls/paint API provides a response in the following format:

200 Success

PaintResponse Model
wall Wall object
/.
done string($date-time)
When it was done.
Wall Model - A wall.
layers integer object
Layers by colour.

401 Authentication Error

UnauthorizedError Model - No.
www_authenticate string
Header

Examples

print(1 |
"""
BARRED = """\
Walls
Paint Wall
Introduction
Paint a wall. At most 12 walls a day.
Request
Which wall. The /walls/paint
API accepts requests in the following format:
PaintRequest Model - What to paint. | |
---|---|
wallId | integer required example: 105 Id of the wall. |
colours | string Array Names such as red/green. |
finish | string Enum required example: matt The finish. Options : ['matt', 'glossy'] |
Example |
{ "wallId": 105 } |
Responses
The /walls/paint
API provides a response in the following format:
200 Success
PaintResponse Model | |
---|---|
wall | Wall object /. |
done | string($date-time) When it was done. |
Wall Model - A wall. | |
---|---|
layers | integer object Layers by colour. |
401 Authentication Error
UnauthorizedError Model - No. | |
---|---|
www_authenticate | string Header |
Examples
print(1 |
"""
FENCED = BARRED.replace("\n---|---|", "\n|---|---|").replace(
    'Example |\n{ "wallId": 105 } |', '| Example |\n{\n"wallId": 105\n}\n|'
)
PAGES = {
    "markdown": (".md", MARKDOWN),
    "html": (".html", HTML),
    "listed": (".txt", LISTED),
    "barred": (".txt", BARRED),
    "fenced": (".txt", FENCED),
}
ADDRESS = "https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/walls/paint-wall"
