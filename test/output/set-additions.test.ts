import { expect, test } from 'vitest';
import { additionsAnew, isIn } from '../../src/output/set-additions.js';

test('what two additions are made of is read once', () => {
  const make = () => ({ content: new Uint8Array() });
  const additions = [
    { file: 'print_a4.pdf', inputs: 'new', of: ['rights-a4.pdf'], make },
    { file: 'samal.zip', inputs: 'new', of: ['rights-a4.pdf', 'print_a4.pdf'], make },
  ];
  const there = new Map(['rights-a4.pdf', 'print_a4.pdf', 'samal.zip'].map((file) => [file, { inputs: 'old', file }]));
  const read: string[] = [];
  const found = additionsAnew(additions, there, ({ file }) => {
    read.push(file);
    return new Uint8Array();
  });
  expect([...found.files].sort()).toEqual(['print_a4.pdf', 'samal.zip']);
  expect(read.sort()).toEqual(['print_a4.pdf', 'rights-a4.pdf']);
});

test('a sheet is in the print of its paper and variant, and in every zip', () => {
  const sheets = ['rights-a4.pdf', 'rights-a4-gray.pdf', 'rights-a3.pdf'];
  const inside = (addition: string) => sheets.filter((sheet) => isIn(addition, sheet));
  expect(inside('print_a4.pdf')).toEqual(['rights-a4.pdf']);
  expect(inside('print_a4-gray-two-up.pdf')).toEqual(['rights-a4-gray.pdf']);
  expect(inside('samal.zip')).toEqual(sheets);
});
