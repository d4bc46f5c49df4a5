import type { Expression, Property } from '../expression.ts';
import { lineComment } from './comment.ts';
import { propertyName } from './property-name.ts';
import { stringLiteral } from './string-literal.ts';
import { widthOf } from './width.ts';

const lineWidth = 120;
const step = 2;
/** Behind a key shorter than this a text stays on the line, however long it is: a new line would gain nothing. */
const shortKey = 5;

/**
 * An expression as source text in the layout that prettier gives it with single quotes and 120 columns: on one line
 * where it fits, else broken.
 *
 * @param indent columns in front of the line that it begins in
 * @param before columns that the line has taken already, the indent counted
 * @param after columns that must be left behind it: a comma, a bracket
 */
export function print(expression: Expression, indent = 0, before = indent, after = 0): string {
  const flat = mustBreak(expression) ? undefined : flatText(expression, lineWidth - before - after);
  if (flat !== undefined) return flat;
  switch (expression.kind) {
    case 'array':
      return brokenArray(expression.elements, indent);
    case 'object':
      return brokenObject(expression.properties, indent);
    case 'call':
      return brokenCall(expression.name, expression.values, indent, before);
    default:
      return atom(expression);
  }
}

/** Whether prettier breaks it even where it would fit: comments, and arrays of several objects or several arrays. */
function mustBreak(expression: Expression): boolean {
  switch (expression.kind) {
    case 'array': {
      const { elements } = expression;
      const several = elements.length > 1;
      return (
        (several && elements.every((each) => each.kind === 'object' && each.properties.length > 1)) ||
        (several && elements.every((each) => each.kind === 'array' && each.elements.length > 1)) ||
        elements.some((each) => each.comment !== undefined || mustBreak(each))
      );
    }
    case 'object':
      return (
        expression.expanded === true ||
        expression.properties.some(({ value }) => value.comment !== undefined || mustBreak(value))
      );
    case 'call':
      return expression.values.some(mustBreak);
    default:
      return false;
  }
}

/** The text on one line; `undefined` as soon as it takes more columns than there are. */
function flatText(expression: Expression, columns: number): string | undefined {
  if (columns < 0) return undefined;
  const written = flatUnlimited(expression, columns);
  return written !== undefined && widthOf(written) <= columns ? written : undefined;
}

function flatUnlimited(expression: Expression, columns: number): string | undefined {
  switch (expression.kind) {
    case 'array': {
      const elements = flatList(expression.elements, columns);
      return elements === undefined ? undefined : `[${elements}]`;
    }
    case 'object': {
      if (expression.properties.length === 0) return '{}';
      const parts: string[] = [];
      let left = columns;
      for (const { name, value } of expression.properties) {
        const key = propertyName(name);
        const content = flatText(value, left - key.length);
        if (content === undefined) return undefined;
        parts.push(`${key}: ${content}`);
        left -= key.length + content.length;
      }
      return `{ ${parts.join(', ')} }`;
    }
    case 'call': {
      const values = flatList(expression.values, columns);
      return values === undefined ? undefined : `${expression.name}(${values})`;
    }
    default:
      return atom(expression);
  }
}

/** Stops early: a list of thousands must not be written flat only to see that it is too long. */
function flatList(elements: readonly Expression[], columns: number): string | undefined {
  const parts: string[] = [];
  let left = columns;
  for (const element of elements) {
    const part = flatText(element, left);
    if (part === undefined) return undefined;
    parts.push(part);
    left -= part.length / 2;
  }
  return parts.join(', ');
}

function atom(expression: Expression): string {
  if (expression.kind === 'text') return stringLiteral(expression.text);
  if (expression.kind === 'boolean') return String(expression.value);
  return expression.kind === 'constant' ? expression.name : '';
}

function brokenArray(elements: readonly Expression[], indent: number): string {
  const inner = indent + step;
  const lines = elements.map((each) => commentLines(each, inner) + spaces(inner) + print(each, inner, inner, 1));
  return `[\n${lines.join(',\n')},\n${spaces(indent)}]`;
}

function brokenObject(properties: readonly Property[], indent: number): string {
  const inner = indent + step;
  const lines = properties.map(
    ({ name, value }) => commentLines(value, inner) + spaces(inner) + printProperty(name, value, inner),
  );
  return `{\n${lines.join(',\n')},\n${spaces(indent)}}`;
}

function printProperty(name: string, value: Expression, indent: number): string {
  const key = propertyName(name);
  const before = indent + widthOf(key) + 2;
  const content = print(value, indent, before, 1);
  const isLongText = value.kind === 'text' && before + widthOf(content) + 1 > lineWidth && widthOf(key) >= shortKey;
  return isLongText ? `${key}:\n${spaces(indent + step)}${content}` : `${key}: ${content}`;
}

/** The last argument of a call stays on the line of the call when it is an object or array and what precedes it fits. */
function brokenCall(name: string, values: readonly Expression[], indent: number, before: number): string {
  const last = values.at(-1);
  const head = values.slice(0, -1);
  const isBracketed = last?.kind === 'object' || last?.kind === 'array';
  const isUnlike = head.at(-1)?.kind !== last?.kind;
  if (last !== undefined && isBracketed && isUnlike && !head.some(mustBreak)) {
    const columns = lineWidth - before - name.length;
    const flatHead = flatList(head, columns);
    const opening = flatHead === undefined || flatHead === '' ? (flatHead ?? '') : `${flatHead}, `;
    if (flatHead !== undefined && widthOf(opening) + 2 <= columns) {
      const inner = last.kind === 'object' ? brokenObject(last.properties, indent) : brokenArray(last.elements, indent);
      return `${name}(${opening}${inner})`;
    }
  }
  const inner = indent + step;
  const lines = values.map((each) => spaces(inner) + print(each, inner, inner, 1));
  return `${name}(\n${lines.join(',\n')},\n${spaces(indent)})`;
}

function commentLines({ comment }: Expression, indent: number): string {
  if (comment === undefined) return '';
  return comment
    .split('\n')
    .map((line) => `${spaces(indent)}${lineComment(line)}\n`)
    .join('');
}

function spaces(count: number): string {
  return ' '.repeat(count);
}
