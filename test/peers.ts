// The majors in the range of each peer, all of them installed.
import { devDependencies, peerDependencies } from '../package.json'

/** Every major of a peer, with the name under which it is installed: `[26, 'i18next']`, `[25, 'i18next-25']`. */
export function majors(peer: keyof typeof peerDependencies): [major: number, name: string][] {
  const [, first, end] = /^>=(\d+) <(\d+)$/.exec(peerDependencies[peer]) ?? []
  const own = Number(/\d+/.exec(devDependencies[peer]))
  const alias = peer.replace('@', '').replace('/', '-')
  const found: [number, string][] = []
  for (let major = Number(first); major < Number(end); major += 1) {
    found.push([major, major === own ? peer : `${alias}-${major}`])
  }
  if (found.length === 0) throw new Error(`package.json: expected a range like ">=1 <3" for the peer ${peer}`)
  return found
}
