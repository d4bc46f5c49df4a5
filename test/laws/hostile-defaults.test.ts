import { describe, expect, it } from 'vitest';
import type { DefaultsSource } from '../../src/catalog/facts/application-defaults.ts';
import { encodingNamed } from '../../src/codec/encoding.ts';
import type { WriteReport } from '../../src/formats/pfcg/write.ts';
import { writePfcg } from '../../src/formats/pfcg/write.ts';
import { transaction } from '../../src/index.ts';
import { checkWith } from '../support/check-definition.ts';
import { hostileTexts } from '../support/hostile-texts.ts';

const target = { client: '100', release: '757', encoding: encodingNamed('windows-1252')!, lineEnd: 'crlf' } as const;

describe('authorization defaults of hostile content', () => {
  it.each(Object.entries(hostileTexts))('never become lines of a file: %s', (_, text) => {
    for (const [object, field, low, high] of [
      ['S_TCODE', 'TCD', text, ''],
      ['S_TCODE', 'TCD', 'A', text],
      ['S_TCODE', text, 'A', ''],
      [text, 'ACTVT', 'A', ''],
    ] as const) {
      const objects = [{ object, flag: 'Y' as const, fields: [{ name: field, values: [{ low, high }] }] }];
      const defaults: DefaultsSource = { defaultsOf: (type, name) => ({ type, name, objects }) };
      const { role } = checkWith({ defaults: 'merge', menu: [transaction('VA03')] }, { defaults });
      if (role === undefined) continue;
      const report: WriteReport = { diagnostics: [], rows: 0 };
      const lines = Buffer.concat([...writePfcg([role], target, report)])
        .toString('latin1')
        .split('\r\n')
        .slice(0, -1);
      const wrong = lines.filter((line) => !/^[A-Z0-9_]+ /.test(line) || /\p{Cc}/u.test(line));
      expect(report.diagnostics.length > 0 || wrong.length === 0).toBe(true);
    }
  });
});
