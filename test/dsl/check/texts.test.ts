import { describe, expect, it } from 'vitest';
import { check, checkWith } from '../../support/check-definition.ts';

describe('the texts of a role', () => {
  it('are sorted by language key, not by language', () => {
    const { role } = checkWith({ text: { ZH: 'c', SR: 's', EN: 'e', SH: 'd', DE: 'g' } });
    expect(role?.texts.map(({ language }) => language)).toEqual(['0', '1', 'D', 'E', 'd']);
  });

  it('have the long text of their language', () => {
    const { role } = checkWith({ text: { EN: 'e', DE: 'd' }, longText: { DE: 'eins\nzwei', EN: 'one' } });
    expect(role?.texts).toEqual([
      { language: 'D', short: 'd', long: ['eins', 'zwei'] },
      { language: 'E', short: 'e', long: ['one'] },
    ]);
  });

  it('are not required to be filled, but an empty one is a warning', () => {
    const { role, found } = checkWith({ text: { EN: '' } });
    expect(found).toEqual(['R1026 text.EN']);
    expect(role?.texts).toEqual([{ language: 'E', short: '', long: [] }]);
  });

  it.each([
    [{ text: {} }, ['R1020 text']],
    [{ text: { EN: undefined } }, ['R1020 text']],
    [{ text: 'Closing' }, ['R1005 text']],
    [{ text: null }, ['R1005 text']],
    [{ text: ['Closing'] }, ['R1005 text']],
    [{ text: { en: 'x' } }, ['R1022 text.en key']],
    [{ text: { EN: 'x', E: 'y' } }, ['R1022 text.E key']],
    [{ text: { EN: 5 } }, ['R1005 text.EN']],
    [{ text: { EN: null } }, ['R1005 text.EN']],
    [{ longText: { DE: 'x' } }, ['R1025 longText.DE key']],
    [{ longText: 'x' }, ['R1005 longText']],
    [{ longText: { XX: 'x' } }, ['R1022 longText.XX key']],
    [{ longText: {} }, []],
  ])('%j', (properties, expected) => expect(checkWith(properties).found).toEqual(expected));

  it('name the language in their sentences', () => {
    const { messages } = checkWith({ text: { EN: 'x', DE: 'y'.repeat(81) }, longText: { FR: 'z' } });
    expect(messages[0]).toContain('role "Z_TEST": the text in DE has 81 characters');
    expect(messages[1]).toBe('role "Z_TEST": longText has FR, but text has not');
  });

  it('may have languages with the names of prototypes, which are none', () => {
    const definition: unknown = JSON.parse(
      '{ "name": "Z", "text": { "EN": "x", "__proto__": "y", "constructor": "z" } }',
    );
    expect(check(definition).found).toEqual(['R1022 text.__proto__ key', 'R1022 text.constructor key']);
  });
});
