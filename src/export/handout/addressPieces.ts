/** Addresses in pieces, between which a line may end. */

/** The pieces of an address: each ends after its marks (`/`, `-`, `?`, `&`, `.`, `_`, `=`, `:`). Joined, they are the address. */
export function addressPieces(address: string): readonly string[] {
  return address.match(/[^/\-?&._=:]+[/\-?&._=:]*|[/\-?&._=:]+/gu) ?? [];
}
