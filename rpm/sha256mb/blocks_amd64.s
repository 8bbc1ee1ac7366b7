#include "textflag.h"

// Of 16 messages the same word stands in one register, a lane each. Z0 to Z7
// are the working variables a to h and Z8 to Z23 the last 16 words of the
// message schedule (FIPS 180-4, 6.2.2); Z24 to Z28 are scratch.

// SUM3 is x rotated by r1, r2 and r3, xored, in Z27: Σ0 and Σ1.
#define SUM3(x, r1, r2, r3) \
	VPRORD     $r1, x, Z25; \
	VPRORD     $r2, x, Z26; \
	VPRORD     $r3, x, Z27; \
	VPTERNLOGD $0x96, Z25, Z26, Z27

// SIGMA is x rotated by r1 and r2 and shifted by s, xored, in Z27: σ0 and σ1.
#define SIGMA(x, r1, r2, s) \
	VPRORD     $r1, x, Z25; \
	VPRORD     $r2, x, Z26; \
	VPSRLD     $s, x, Z27;  \
	VPTERNLOGD $0x96, Z25, Z26, Z27

// ROUND takes the word w and the constant of round t at k(R9), and leaves the
// new e in d and the new a in h. 0xca is Ch, 0xe8 is Maj.
#define ROUND(a, b, c, d, e, f, g, h, w, k) \
	VPADDD.BCST k(R9), w, Z24;    \
	VMOVDQA32   e, Z28;           \
	VPTERNLOGD  $0xca, g, f, Z28; \
	SUM3(e, 6, 11, 25);           \
	VPADDD      Z24, h, h;        \
	VPADDD      Z28, Z27, Z27;    \
	VPADDD      Z27, h, h;        \
	VPADDD      h, d, d;          \
	VMOVDQA32   a, Z28;           \
	VPTERNLOGD  $0xe8, c, b, Z28; \
	SUM3(a, 2, 13, 22);           \
	VPADDD      Z28, h, h;        \
	VPADDD      Z27, h, h

// NEXT makes of the word of 16 rounds ago the one of this round; w1, w9 and
// w14 are those of 15, 7 and 2 rounds ago.
#define NEXT(w, w1, w9, w14) \
	SIGMA(w1, 7, 18, 3);    \
	VPADDD w9, w, w;        \
	VPADDD Z27, w, w;       \
	SIGMA(w14, 17, 19, 10); \
	VPADDD Z27, w, w

// LOAD reads the block of lane i, its words turned to the machine's order.
#define LOAD(i, z) \
	MOVQ      (8*i)(DI), R8;    \
	VMOVDQU32 (R8)(BX*1), z;    \
	VPSHUFB   Z24, z, z

// WITHIN transposes 4x4 words in each quarter of four lanes' registers.
#define WITHIN(a, b, c, d) \
	VPUNPCKLDQ  b, a, Z25;   \
	VPUNPCKHDQ  b, a, Z26;   \
	VPUNPCKLDQ  d, c, Z27;   \
	VPUNPCKHDQ  d, c, Z28;   \
	VPUNPCKLQDQ Z27, Z25, a; \
	VPUNPCKHQDQ Z27, Z25, b; \
	VPUNPCKLQDQ Z28, Z26, c; \
	VPUNPCKHQDQ Z28, Z26, d

// ACROSS transposes the 4x4 quarters of four registers.
#define ACROSS(a, b, c, d) \
	VSHUFI32X4 $0x88, b, a, Z25;   \
	VSHUFI32X4 $0xdd, b, a, Z26;   \
	VSHUFI32X4 $0x88, d, c, Z27;   \
	VSHUFI32X4 $0xdd, d, c, Z28;   \
	VSHUFI32X4 $0x88, Z27, Z25, a; \
	VSHUFI32X4 $0x88, Z28, Z26, b; \
	VSHUFI32X4 $0xdd, Z27, Z25, c; \
	VSHUFI32X4 $0xdd, Z28, Z26, d

// ADD adds the state before the block and keeps the sum.
#define ADD(i, z) \
	VPADDD    (64*i)(SI), z, z; \
	VMOVDQU32 z, (64*i)(SI)

// func blocks(state *[8][lanes]uint32, data *[lanes]*byte, n int)
TEXT ·blocks(SB), NOSPLIT, $0-24
	MOVQ state+0(FP), SI
	MOVQ data+8(FP), DI
	MOVQ n+16(FP), CX
	XORQ BX, BX               // bytes done of each message
	VMOVDQU32 0(SI), Z0
	VMOVDQU32 64(SI), Z1
	VMOVDQU32 128(SI), Z2
	VMOVDQU32 192(SI), Z3
	VMOVDQU32 256(SI), Z4
	VMOVDQU32 320(SI), Z5
	VMOVDQU32 384(SI), Z6
	VMOVDQU32 448(SI), Z7
	TESTQ CX, CX
	JZ    done

block:
	VMOVDQU32 bigEndian<>(SB), Z24
	LOAD(0, Z8)
	LOAD(1, Z9)
	LOAD(2, Z10)
	LOAD(3, Z11)
	LOAD(4, Z12)
	LOAD(5, Z13)
	LOAD(6, Z14)
	LOAD(7, Z15)
	LOAD(8, Z16)
	LOAD(9, Z17)
	LOAD(10, Z18)
	LOAD(11, Z19)
	LOAD(12, Z20)
	LOAD(13, Z21)
	LOAD(14, Z22)
	LOAD(15, Z23)
	WITHIN(Z8, Z9, Z10, Z11)
	WITHIN(Z12, Z13, Z14, Z15)
	WITHIN(Z16, Z17, Z18, Z19)
	WITHIN(Z20, Z21, Z22, Z23)
	ACROSS(Z8, Z12, Z16, Z20)
	ACROSS(Z9, Z13, Z17, Z21)
	ACROSS(Z10, Z14, Z18, Z22)
	ACROSS(Z11, Z15, Z19, Z23)

	LEAQ constants<>(SB), R9
	ROUND(Z0, Z1, Z2, Z3, Z4, Z5, Z6, Z7, Z8, 0)
	ROUND(Z7, Z0, Z1, Z2, Z3, Z4, Z5, Z6, Z9, 4)
	ROUND(Z6, Z7, Z0, Z1, Z2, Z3, Z4, Z5, Z10, 8)
	ROUND(Z5, Z6, Z7, Z0, Z1, Z2, Z3, Z4, Z11, 12)
	ROUND(Z4, Z5, Z6, Z7, Z0, Z1, Z2, Z3, Z12, 16)
	ROUND(Z3, Z4, Z5, Z6, Z7, Z0, Z1, Z2, Z13, 20)
	ROUND(Z2, Z3, Z4, Z5, Z6, Z7, Z0, Z1, Z14, 24)
	ROUND(Z1, Z2, Z3, Z4, Z5, Z6, Z7, Z0, Z15, 28)
	ROUND(Z0, Z1, Z2, Z3, Z4, Z5, Z6, Z7, Z16, 32)
	ROUND(Z7, Z0, Z1, Z2, Z3, Z4, Z5, Z6, Z17, 36)
	ROUND(Z6, Z7, Z0, Z1, Z2, Z3, Z4, Z5, Z18, 40)
	ROUND(Z5, Z6, Z7, Z0, Z1, Z2, Z3, Z4, Z19, 44)
	ROUND(Z4, Z5, Z6, Z7, Z0, Z1, Z2, Z3, Z20, 48)
	ROUND(Z3, Z4, Z5, Z6, Z7, Z0, Z1, Z2, Z21, 52)
	ROUND(Z2, Z3, Z4, Z5, Z6, Z7, Z0, Z1, Z22, 56)
	ROUND(Z1, Z2, Z3, Z4, Z5, Z6, Z7, Z0, Z23, 60)
	MOVQ $3, R10

sixteen:
	ADDQ $64, R9
	NEXT(Z8, Z9, Z17, Z22)
	ROUND(Z0, Z1, Z2, Z3, Z4, Z5, Z6, Z7, Z8, 0)
	NEXT(Z9, Z10, Z18, Z23)
	ROUND(Z7, Z0, Z1, Z2, Z3, Z4, Z5, Z6, Z9, 4)
	NEXT(Z10, Z11, Z19, Z8)
	ROUND(Z6, Z7, Z0, Z1, Z2, Z3, Z4, Z5, Z10, 8)
	NEXT(Z11, Z12, Z20, Z9)
	ROUND(Z5, Z6, Z7, Z0, Z1, Z2, Z3, Z4, Z11, 12)
	NEXT(Z12, Z13, Z21, Z10)
	ROUND(Z4, Z5, Z6, Z7, Z0, Z1, Z2, Z3, Z12, 16)
	NEXT(Z13, Z14, Z22, Z11)
	ROUND(Z3, Z4, Z5, Z6, Z7, Z0, Z1, Z2, Z13, 20)
	NEXT(Z14, Z15, Z23, Z12)
	ROUND(Z2, Z3, Z4, Z5, Z6, Z7, Z0, Z1, Z14, 24)
	NEXT(Z15, Z16, Z8, Z13)
	ROUND(Z1, Z2, Z3, Z4, Z5, Z6, Z7, Z0, Z15, 28)
	NEXT(Z16, Z17, Z9, Z14)
	ROUND(Z0, Z1, Z2, Z3, Z4, Z5, Z6, Z7, Z16, 32)
	NEXT(Z17, Z18, Z10, Z15)
	ROUND(Z7, Z0, Z1, Z2, Z3, Z4, Z5, Z6, Z17, 36)
	NEXT(Z18, Z19, Z11, Z16)
	ROUND(Z6, Z7, Z0, Z1, Z2, Z3, Z4, Z5, Z18, 40)
	NEXT(Z19, Z20, Z12, Z17)
	ROUND(Z5, Z6, Z7, Z0, Z1, Z2, Z3, Z4, Z19, 44)
	NEXT(Z20, Z21, Z13, Z18)
	ROUND(Z4, Z5, Z6, Z7, Z0, Z1, Z2, Z3, Z20, 48)
	NEXT(Z21, Z22, Z14, Z19)
	ROUND(Z3, Z4, Z5, Z6, Z7, Z0, Z1, Z2, Z21, 52)
	NEXT(Z22, Z23, Z15, Z20)
	ROUND(Z2, Z3, Z4, Z5, Z6, Z7, Z0, Z1, Z22, 56)
	NEXT(Z23, Z8, Z16, Z21)
	ROUND(Z1, Z2, Z3, Z4, Z5, Z6, Z7, Z0, Z23, 60)
	DECQ R10
	JNZ  sixteen

	ADD(0, Z0)
	ADD(1, Z1)
	ADD(2, Z2)
	ADD(3, Z3)
	ADD(4, Z4)
	ADD(5, Z5)
	ADD(6, Z6)
	ADD(7, Z7)
	ADDQ $64, BX
	DECQ CX
	JNZ  block

done:
	VZEROUPPER
	RET

// func extended() (b uint32)
//
// It is EBX of CPUID's leaf 7, the structured extended features.
TEXT ·extended(SB), NOSPLIT, $0-4
	MOVL $7, AX
	XORL CX, CX
	CPUID
	MOVL BX, b+0(FP)
	RET

// The bytes of each word in reverse.
DATA bigEndian<>+0(SB)/8, $0x0405060700010203
DATA bigEndian<>+8(SB)/8, $0x0c0d0e0f08090a0b
DATA bigEndian<>+16(SB)/8, $0x0405060700010203
DATA bigEndian<>+24(SB)/8, $0x0c0d0e0f08090a0b
DATA bigEndian<>+32(SB)/8, $0x0405060700010203
DATA bigEndian<>+40(SB)/8, $0x0c0d0e0f08090a0b
DATA bigEndian<>+48(SB)/8, $0x0405060700010203
DATA bigEndian<>+56(SB)/8, $0x0c0d0e0f08090a0b
GLOBL bigEndian<>(SB), RODATA|NOPTR, $64

// The round constants: the first 32 bits of the fractional parts of the cube
// roots of the first 64 primes (FIPS 180-4, 4.2.2), two to a line.
DATA constants<>+0(SB)/8, $0x71374491428a2f98
DATA constants<>+8(SB)/8, $0xe9b5dba5b5c0fbcf
DATA constants<>+16(SB)/8, $0x59f111f13956c25b
DATA constants<>+24(SB)/8, $0xab1c5ed5923f82a4
DATA constants<>+32(SB)/8, $0x12835b01d807aa98
DATA constants<>+40(SB)/8, $0x550c7dc3243185be
DATA constants<>+48(SB)/8, $0x80deb1fe72be5d74
DATA constants<>+56(SB)/8, $0xc19bf1749bdc06a7
DATA constants<>+64(SB)/8, $0xefbe4786e49b69c1
DATA constants<>+72(SB)/8, $0x240ca1cc0fc19dc6
DATA constants<>+80(SB)/8, $0x4a7484aa2de92c6f
DATA constants<>+88(SB)/8, $0x76f988da5cb0a9dc
DATA constants<>+96(SB)/8, $0xa831c66d983e5152
DATA constants<>+104(SB)/8, $0xbf597fc7b00327c8
DATA constants<>+112(SB)/8, $0xd5a79147c6e00bf3
DATA constants<>+120(SB)/8, $0x1429296706ca6351
DATA constants<>+128(SB)/8, $0x2e1b213827b70a85
DATA constants<>+136(SB)/8, $0x53380d134d2c6dfc
DATA constants<>+144(SB)/8, $0x766a0abb650a7354
DATA constants<>+152(SB)/8, $0x92722c8581c2c92e
DATA constants<>+160(SB)/8, $0xa81a664ba2bfe8a1
DATA constants<>+168(SB)/8, $0xc76c51a3c24b8b70
DATA constants<>+176(SB)/8, $0xd6990624d192e819
DATA constants<>+184(SB)/8, $0x106aa070f40e3585
DATA constants<>+192(SB)/8, $0x1e376c0819a4c116
DATA constants<>+200(SB)/8, $0x34b0bcb52748774c
DATA constants<>+208(SB)/8, $0x4ed8aa4a391c0cb3
DATA constants<>+216(SB)/8, $0x682e6ff35b9cca4f
DATA constants<>+224(SB)/8, $0x78a5636f748f82ee
DATA constants<>+232(SB)/8, $0x8cc7020884c87814
DATA constants<>+240(SB)/8, $0xa4506ceb90befffa
DATA constants<>+248(SB)/8, $0xc67178f2bef9a3f7
GLOBL constants<>(SB), RODATA|NOPTR, $256
