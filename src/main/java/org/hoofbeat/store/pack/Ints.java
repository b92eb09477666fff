package org.hoofbeat.store.pack;

import java.io.ByteArrayOutputStream;

/**
 * A column of numbers as bytes: each as its difference to the one before (the first to 0), the sign folded into the lowest
 * bit, seven bits a byte, lowest first, the highest bit set on all but the last byte of a number. Ascending columns, which
 * most are, shrink to little more than a byte a row.
 */
final class Ints {
    private static final int LONGEST = 5;

    private Ints() {}

    static byte[] encode(int[] numbers) {
        var out = new ByteArrayOutputStream(numbers.length * 2);
        int previous = 0;
        for (int number : numbers) {
            int difference = number - previous;
            previous = number;
            int rest = (difference << 1) ^ (difference >> 31);
            while ((rest & ~0x7f) != 0) {
                out.write(rest & 0x7f | 0x80);
                rest >>>= 7;
            }
            out.write(rest);
        }
        return out.toByteArray();
    }

    /** @throws IllegalArgumentException when the bytes end inside a number or a number is too long */
    static int[] decode(byte[] bytes) {
        int count = 0;
        for (byte b : bytes) {
            if (b >= 0) {
                count++;
            }
        }
        if (bytes.length > 0 && bytes[bytes.length - 1] < 0) {
            throw new IllegalArgumentException("it ends inside a number");
        }
        int[] numbers = new int[count];
        int position = 0;
        int previous = 0;
        for (int i = 0; i < count; i++) {
            int folded = 0;
            int start = position;
            int b;
            do {
                b = bytes[position];
                folded |= (b & 0x7f) << 7 * (position - start);
                position++;
            } while (b < 0 && position - start < LONGEST);
            if (b < 0) {
                throw new IllegalArgumentException("a number is longer than five bytes");
            }
            previous += (folded >>> 1) ^ -(folded & 1);
            numbers[i] = previous;
        }
        return numbers;
    }
}
