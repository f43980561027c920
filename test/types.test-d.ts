// What the compiler accepts and rejects.
import { expectTypeOf, test } from 'vitest'
import {
  type Action,
  type Code,
  customize,
  explain,
  type MessageKey,
  meaning,
  message,
  messageKey,
  type PaasCode,
  type Pack,
  pickPack,
  type SaasCode,
  type State,
} from '../src'
import { livenessMessages } from '../src/i18next'
import { loadPack } from '../src/load'
import enUS from '../src/locales/en-US'
import zhCN from '../src/locales/zh-CN'
import { wechat } from '../src/products'

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

test('an editor offers every code and state, and any other value is accepted', () => {
  for (const call of [message, explain] as const) {
    expectTypeOf(call).toBeCallableWith(1201 as Code | State, enUS)
    expectTypeOf(call).toBeCallableWith(Symbol(), enUS)
    expectTypeOf(call).toBeCallableWith(90100, enUS, wechat)
  }
  expectTypeOf(meaning).toBeCallableWith('cancelled')
  expectTypeOf(meaning).toBeCallableWith({}, wechat)
  expectTypeOf(messageKey).toBeCallableWith(null)
})

test('the functions return the documented types', () => {
  const explained = explain(1201, enUS)
  expectTypeOf(explained.advice).toEqualTypeOf<string | undefined>()
  expectTypeOf(explained.billed).toEqualTypeOf<boolean | undefined>()
  expectTypeOf(explained.title).toEqualTypeOf<string>()
  expectTypeOf(explained.action).toEqualTypeOf<Action>()
  expectTypeOf(meaning(1201).titleKey).toEqualTypeOf<MessageKey>()
  expectTypeOf(meaning(1201)).not.toHaveProperty('title')
  expectTypeOf(meaning(1201).retry).toEqualTypeOf<'now' | 'later' | 'restart' | false>()
  expectTypeOf(message(1201, enUS)).toEqualTypeOf<string>()
  expectTypeOf(messageKey(1201)).toEqualTypeOf<MessageKey>()
  expectTypeOf(wechat(90100)).toEqualTypeOf<MessageKey | undefined>()
  expectTypeOf(livenessMessages).parameters.toEqualTypeOf<[Pack, ...Pack[]]>()
})

test('a function of the app reads its own codes', () => {
  const ours: Record<string, MessageKey> = { E7: 'offline' }
  expectTypeOf(explain('E7', enUS, code => ours[code]).title).toEqualTypeOf<string>()
  // @ts-expect-error a function that gives no key
  explain('E7', enUS, () => 7)
})

test('codes.map(meaning) works', () => {
  expectTypeOf([1201, 'x'].map(meaning)[0]?.titleKey).toEqualTypeOf<MessageKey | undefined>()
})

test('a pack has its own tag as a literal', async () => {
  expectTypeOf(enUS.locale).toEqualTypeOf<'en-US'>()
  expectTypeOf(customize(enUS, {}).locale).toEqualTypeOf<'en-US'>()
  expectTypeOf(pickPack([enUS, zhCN], 'zh').locale).toEqualTypeOf<'en-US' | 'zh-CN'>()
  expectTypeOf((await loadPack('en')).locale).not.toEqualTypeOf<string>()
})

test('pickPack returns the type it was given and takes only tags', () => {
  const wider = { ...enUS, flag: '🇺🇸' }
  expectTypeOf(pickPack([wider], ['en'] as const).flag).toEqualTypeOf<string>()
  expectTypeOf<readonly string[] | string | null | undefined>().toEqualTypeOf<
    Parameters<typeof pickPack>[1]
  >()
  // @ts-expect-error React Native's objects
  pickPack([enUS], [{ languageTag: 'zh-CN' }])
})

test('a pack is read-only, and customize rejects unknown keys', () => {
  // @ts-expect-error read-only
  enUS.messages[1201] = 'x'
  // @ts-expect-error not a code
  customize(enUS, { messages: { 9999: 'x' } })
  // @ts-expect-error an action without advice
  customize(enUS, { advice: { none: 'x' } })
  // @ts-expect-error nothing to change
  customize(enUS, null)
})

test('a pack needs every message', () => {
  const { Success: _, ...rest } = enUS.messages
  // @ts-expect-error a message is missing
  const pack: Pack = { ...enUS, messages: rest }
  expectTypeOf(pack).toEqualTypeOf<Pack>()
})
