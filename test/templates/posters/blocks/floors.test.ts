import { expect, it } from 'vitest';
import { smallSheet } from '../../../small-sheet.js';

it('numbers of few rooms stand apart also on a sheet that gives them little room', async () => {
  const text = '{ ru: Врачи }';
  const room = (id: string, digits: string): string =>
    `          - { id: ${id}, arrow: left, room: { digits: "${digits}" }, text: ${text} }`;
  const floor = (id: string, number: number, rooms: readonly string[]): readonly string[] => [
    `      - id: ${id}`,
    `        floor: ${number}`,
    `        text: ${text}`,
    '        rooms:',
    ...rooms,
  ];
  const blocks = [
    '  - kind: floors',
    '    floors:',
    ...floor('first', 1, [room('desk', '1–4'), room('till', '101'), room('lab', '112')]),
    ...floor('second', 2, [room('doctors', '201–210'), room('shots', '214')]),
  ];
  const notes = Array.from({ length: 4 }, (_, at) => `  - { kind: note, id: n${at}, text: ${text} }`);
  const { pages } = await smallSheet(['ru'], 'notice', [...blocks, ...notes]);
  const of = (text: string) => pages.flatMap(({ lines }) => lines).find((line) => line.text === text)?.box;
  for (const [above, below] of [
    ['201–210', '214'],
    ['1–4', '101'],
    ['101', '112'],
  ] as const)
    expect((of(below)?.top ?? 0) - (of(above)?.top ?? 0), below).toBeGreaterThanOrEqual((of(above)?.height ?? 1000) * 0.75);
});
