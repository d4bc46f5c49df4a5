import { expect, it } from 'vitest';
import { SharedValues } from '../../src/tables/shared-values.ts';

it('gives one object for one value', () => {
  const values = new SharedValues();
  expect(values.get('*', '', 'U')).toEqual({ low: '*', high: '', status: 'U' });
  expect(values.get('*', '', 'U')).toBe(values.get('*', '', 'U'));
});

it('takes values with another status for others, also when they alternate', () => {
  const values = new SharedValues();
  const statuses = ['S', 'U', 'S', 'U', ''] as const;
  expect(statuses.map((status) => values.get('03', '', status).status)).toEqual(statuses);
});

it('gives ranges as they are', () => {
  const values = new SharedValues();
  expect(values.get('01', '03', 'G')).toEqual({ low: '01', high: '03', status: 'G' });
  expect(values.get('01', '', 'G')).toEqual({ low: '01', high: '', status: 'G' });
});

it('still gives values when there are too many to keep', () => {
  const values = new SharedValues();
  for (let count = 0; count < 200_000; count++) values.get(String(count), '', 'U');
  expect(values.get('199999', '', 'U')).toEqual({ low: '199999', high: '', status: 'U' });
  expect(values.get('7', '', 'U')).toBe(values.get('7', '', 'U'));
});
