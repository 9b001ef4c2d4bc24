package org.hudna.model.random;

/** Numbers from names and mixtures of numbers, the same on every machine. */
public final class Keys {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Keys() {}

  /** The number of a name: FNV-1a of its UTF-16 units, then mixed. */
  public static long of(String name) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * FNV_PRIME;
    }
    return mix(hash);
  }

  /** One number from two; the order matters. */
  public static long mix(long first, long second) {
    return mix(mix(first) + 0x9e3779b97f4a7c15L * second + 0x3c6ef372fe94f82bL);
  }

  /** Stafford's variant 13 of the finalizer of MurmurHash3: a bijection that spreads every bit. */
  public static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
