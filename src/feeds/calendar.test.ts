import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { writeCalendar, type CalendarEvent } from './calendar.ts';

const event = (changes: Partial<CalendarEvent>): CalendarEvent => ({
  uid: 'd7c1a456-6ccc-52a2-9fca-ce875f0f8499',
  sequence: 2,
  changed: '2026-11-23',
  when: '2026-10-12',
  title: 'Lunch',
  description: 'En lunch.',
  isCancelled: false,
  ...changes,
});

/** The event as another program reads it; UTC times are `2026-10-12T07:00:00.000Z`. */
function readBack(changes: Partial<CalendarEvent>) {
  const text = writeCalendar({
    name: 'Kalendern',
    maker: 'Provet',
    timeZone: 'Europe/Stockholm',
    events: [event(changes)],
  });
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  assert.ok(zone);
  ICAL.TimezoneService.reset();
  ICAL.TimezoneService.register(zone);
  const component = calendar.getFirstSubcomponent('vevent');
  assert.ok(component);
  const { startDate, endDate, summary, description, location, sequence } = new ICAL.Event(
    component,
  );
  return {
    text,
    start: startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(),
    end: endDate.isDate ? endDate.toString() : endDate.toJSDate().toISOString(),
    summary,
    description,
    location,
    sequence,
    status: component.getFirstPropertyValue('status'),
  };
}

describe('a calendar', () => {
  it('shows a day as a whole day, and a span until the day after its last', () => {
    const one = readBack({ when: '2026-10-12' });
    assert.deepEqual([one.start, one.end], ['2026-10-12', '2026-10-13']);
    const span = readBack({ when: '2026-12-30/2027-01-02' });
    assert.deepEqual([span.start, span.end], ['2026-12-30', '2027-01-03']);
  });

  it('tells local time in summer, in winter and over the change', () => {
    const over = (when: string) => {
      const { start, end } = readBack({ when });
      return [start, end];
    };
    assert.deepEqual(over('2026-07-01T09:00/2026-07-01T10:30'), [
      '2026-07-01T07:00:00.000Z',
      '2026-07-01T08:30:00.000Z',
    ]);
    assert.deepEqual(over('2026-01-15T09:00/2026-01-15T10:00'), [
      '2026-01-15T08:00:00.000Z',
      '2026-01-15T09:00:00.000Z',
    ]);
    assert.deepEqual(over('2026-03-29T01:30/2026-03-29T03:30'), [
      '2026-03-29T00:30:00.000Z',
      '2026-03-29T01:30:00.000Z',
    ]);
    assert.deepEqual(over('2026-10-24T23:00/2026-10-25T04:00'), [
      '2026-10-24T21:00:00.000Z',
      '2026-10-25T03:00:00.000Z',
    ]);
  });

  it('gives every text back as it was, in lines that any program can take', () => {
    const said = 'Ås, \\ ; "x"\nTvå — 👩‍👩‍👧 '.repeat(20);
    const { text, summary, description, location } = readBack({
      title: said,
      description: said,
      place: said,
    });
    for (const read of [summary, description, location]) assert.equal(read, said);
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(!text.replaceAll('\r\n', '').includes('\n'));
  });

  it('cannot be made to hold another property', () => {
    const { text } = readBack({ title: 'x\r\nATTACH:http://exempel.se', place: 'a\u0000b' });
    assert.equal(/^ATTACH/mu.test(text), false);
  });

  it('says that something is cancelled, and which version it is', () => {
    const { status, sequence } = readBack({ isCancelled: true });
    assert.deepEqual([status, sequence], ['CANCELLED', 2]);
  });

  it('knows zones that never change their clocks', () => {
    const text = writeCalendar({ name: 'K', maker: 'P', timeZone: 'Africa/Lagos', events: [] });
    assert.match(text, /BEGIN:STANDARD\r\n.*\r\nTZOFFSETFROM:\+0100\r\nTZOFFSETTO:\+0100/u);
  });
});

it('is read back as it was meant, whatever it tells', () => {
  const text = fc.string({ unit: 'binary', maxLength: 120 });
  const sign = fc.constantFrom(
    '\\',
    ';',
    ',',
    '\n',
    '\r\n',
    ':',
    '"',
    'BEGIN:VEVENT',
    'å',
    '😀',
    '\\n',
  );
  const told = fc.oneof(
    text,
    fc.array(fc.oneof(sign, text), { maxLength: 20 }).map((all) => all.join('')),
  );
  const day = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2090-01-01'),
    noInvalidDate: true,
  });
  const days = day.map((date) => date.toISOString().slice(0, 10));
  const meant = (value: string) =>
    value
      .replaceAll(/\r\n?/gu, '\n')
      .replaceAll(/(?!\n)\p{Cc}/gu, '')
      .toWellFormed();
  fc.assert(
    fc.property(told, told, days, (title, description, when) => {
      const { text: written, ...read } = readBack({ title, description, when });
      assert.deepEqual([read.summary, read.description], [meant(title), meant(description)]);
      assert.deepEqual([read.start, read.sequence], [when, 2]);
      for (const line of written.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    }),
    { seed: 20231012, numRuns: 300 },
  );
});
