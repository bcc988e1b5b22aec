import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 11: IPv6 leads nowhere', ja: 'Windows 11: IPv6 の経路が通じない' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log; the captures were made in a lab.',
    ja: 'ログは WindowsUpdate.log の書式にならって作成したもの、キャプチャは実験環境で採取したものです。',
  },
  expect: [
    {
      title: { en: 'Log and capture: IPv6 is silent, IPv4 answers', ja: 'ログとキャプチャ: IPv6 は無応答、IPv4 は応答' },
      given: ['windowsupdate.log', 'capture.pcap'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'ipv6-broken', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The capture alone: one way is silent, the other works', ja: 'キャプチャだけ: 一方は無応答でも、他方で通じている' },
      given: ['capture.pcap'],
      verdict: 'healthy',
      never: ['ipv6-broken'],
    },
    {
      title: { en: 'The log alone', ja: 'ログだけ' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      never: ['ipv6-broken'],
      notProven: true,
    },
  ],
});
