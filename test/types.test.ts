// What the compiler accepts and rejects: `tsc` checks this file, vitest only runs it.
import { expect, expectTypeOf, test } from 'vitest'
import {
  type Action,
  type Code,
  customize,
  explain,
  type MessageKey,
  message,
  messageKey,
  type PaasCode,
  type Pack,
  pickPack,
  type SaasCode,
} from '../src'
import { livenessMessages } from '../src/i18next'
import { loadPack } from '../src/load'
import enUS from '../src/locales/en-US'

test('codes and actions are literal unions', () => {
  expectTypeOf<1201>().toExtend<SaasCode>()
  expectTypeOf<'1201'>().toExtend<SaasCode>()
  expectTypeOf<'FailedOperation.CompareFail'>().toExtend<PaasCode>()
  expectTypeOf<SaasCode | PaasCode>().toEqualTypeOf<Code>()
  expectTypeOf<'1201'>().toExtend<MessageKey>()
  expectTypeOf<'brighten' | 'none'>().toExtend<Action>()
  expectTypeOf<9999>().not.toExtend<Code>()
  expectTypeOf<string>().not.toExtend<Code>()
  expectTypeOf<1201>().not.toExtend<MessageKey>()
  expectTypeOf<'shout'>().not.toExtend<Action>()
})

test('the functions take any code and return the documented types', () => {
  expectTypeOf(message).toEqualTypeOf<(code: unknown, pack: Pack) => string>()
  expectTypeOf(messageKey).toEqualTypeOf<(code: unknown) => MessageKey>()
  expectTypeOf(explain(1201, enUS).advice).toEqualTypeOf<string | undefined>()
  expectTypeOf(explain(1201, enUS).billed).toEqualTypeOf<boolean | undefined>()
  expectTypeOf(explain(1201, enUS).title).toEqualTypeOf<string>()
  expectTypeOf(explain(1201).titleKey).toEqualTypeOf<MessageKey>()
  expectTypeOf(explain(1201)).not.toHaveProperty('title')
  expectTypeOf(explain(1201).retry).toEqualTypeOf<'now' | 'later' | 'restart' | false>()
  expectTypeOf(explain(1201, enUS).action).toEqualTypeOf<Action>()
  expectTypeOf(loadPack('en')).toEqualTypeOf<Promise<Pack>>()
  expectTypeOf(livenessMessages).parameters.toEqualTypeOf<[Pack, ...Pack[]]>()
})

test('pickPack returns the type it was given', () => {
  const wider = { ...enUS, flag: '🇺🇸' }
  expectTypeOf(pickPack([wider], ['en'] as const).flag).toEqualTypeOf<string>()
  expectTypeOf<readonly string[]>().toExtend<Parameters<typeof pickPack>[1]>()
  expect(pickPack([wider], 'en')).toBe(wider)
})

test('a pack is read-only, and customize rejects unknown keys', () => {
  const write = () => {
    // @ts-expect-error read-only
    enUS.messages[1201] = 'x'
  }
  expect(write).toThrow(TypeError)
  // @ts-expect-error not a code
  expect(() => customize(enUS, { messages: { 9999: 'x' } })).toThrow(RangeError)
  // @ts-expect-error an action without advice
  expect(() => customize(enUS, { advice: { none: 'x' } })).toThrow(RangeError)
  expect(
    customize(enUS, { messages: { 1201: 'x', Success: 'y' }, advice: { retry: 'z' } }).messages[1201],
  ).toBe('x')
})

test('a pack needs every message', () => {
  const { Success: _, ...rest } = enUS.messages
  // @ts-expect-error a message is missing
  const pack: Pack = { ...enUS, messages: rest }
  expect(message('Success', pack)).toBe('Something went wrong')
})
