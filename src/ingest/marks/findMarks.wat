;; Finds the marks of a window: every delimiter, line feed and quote, sixteen bytes at a time.
;; The window lies at 0, with at least fifteen bytes of zeros behind it; the marks go to `marks`, four bytes each.
;; The bytes of this module stand in findMarks.ts, and a test holds them to this text.
(module
  (memory (export "memory") 2 2)
  (func (export "findMarks") (param $length i32) (param $delimiter i32) (param $marks i32) (result i32)
    (local $delimiters v128)
    (local $bytes v128)
    (local $at i32)
    (local $bits i32)
    (local $put i32)
    (local.set $delimiters (i8x16.splat (local.get $delimiter)))
    (local.set $put (local.get $marks))
    (block $end
      (loop $sixteen
        (br_if $end (i32.ge_u (local.get $at) (local.get $length)))
        (local.set $bytes (v128.load (local.get $at)))
        ;; One bit a byte that is a mark.
        (local.set $bits
          (i8x16.bitmask
            (v128.or
              (i8x16.eq (local.get $bytes) (local.get $delimiters))
              (v128.or
                (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x0a)))
                (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x22)))))))
        (block $none
          (loop $bit
            (br_if $none (i32.eqz (local.get $bits)))
            (i32.store (local.get $put) (i32.add (local.get $at) (i32.ctz (local.get $bits))))
            (local.set $put (i32.add (local.get $put) (i32.const 4)))
            ;; Takes the lowest bit away.
            (local.set $bits (i32.and (local.get $bits) (i32.sub (local.get $bits) (i32.const 1))))
            (br $bit)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $sixteen)))
    (i32.shr_u (i32.sub (local.get $put) (local.get $marks)) (i32.const 2))))
