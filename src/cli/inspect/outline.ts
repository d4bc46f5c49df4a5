/** A line with lines below it. */
export interface Outline {
  readonly text: string;
  readonly children?: readonly Outline[];
}

/** Draws an outline with lines that show what belongs to what. */
export function drawOutline({ text, children = [] }: Outline): string {
  return [text, ...children.flatMap((child, index) => drawChild(child, index === children.length - 1))].join('\n');
}

function drawChild({ text, children = [] }: Outline, last: boolean): string[] {
  const below = children.flatMap((child, index) => drawChild(child, index === children.length - 1));
  return [`${last ? '└─' : '├─'} ${text}`, ...below.map((line) => `${last ? '  ' : '│ '} ${line}`)];
}
