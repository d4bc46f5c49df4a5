import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/formats/table-exports/cell-text.ts';
import { AGR_1251 } from '../../../src/layouts/agr-1251.ts';
import { AGR_DEFINE } from '../../../src/layouts/agr-define.ts';

const { CREATE_DAT, CREATE_TIM, CREATE_TMP } = AGR_DEFINE.at;
const { COUNTER, LOW } = AGR_1251.at;

describe('a cell of an export', () => {
  it.each([
    ['20240530', '20240530'],
    ['30.05.2024', '20240530'],
    ['2024-05-30', '20240530'],
    ['', '00000000'],
    ['00.00.0000', '00000000'],
    ['0000-00-00', '00000000'],
    ['05/30/2024', '05/30/2024'],
    ['30.5.2024', '30.5.2024'],
  ])('with the date %j is %j', (shown, text) => {
    expect(cellText(CREATE_DAT, shown)).toEqual({ text, isRestored: false });
  });

  it.each([
    ['144706', '144706'],
    ['14:47:06', '144706'],
    ['9:07:06', '090706'],
    ['90706', '090706'],
    ['', '000000'],
    ['2 PM', '2 PM'],
  ])('with the time %j is %j', (shown, text) => {
    expect(cellText(CREATE_TIM, shown)).toEqual({ text, isRestored: false });
  });

  it('gets back the zeros of a counter and of an activity, and of nothing else', () => {
    expect(cellText(COUNTER, '12')).toEqual({ text: '000012', isRestored: true });
    expect(cellText(COUNTER, '000012')).toEqual({ text: '000012', isRestored: false });
    expect(cellText(COUNTER, '1E+5')).toEqual({ text: '1E+5', isRestored: false });
    expect(cellText(CREATE_TMP, '0')).toEqual({ text: '0'.repeat(15), isRestored: false });
    expect(cellText(LOW, '3', 'ACTVT')).toEqual({ text: '03', isRestored: true });
    expect(cellText(LOW, '3', 'BUKRS')).toEqual({ text: '3', isRestored: false });
  });
});
