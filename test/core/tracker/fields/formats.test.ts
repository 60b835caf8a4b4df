import { describe, expect, test } from 'vitest';
import { digest, whyWhole } from './digests.ts';

/** Whether these texts are one to the selectors, or each another. */
type Row = [texts: string[], selectors?: string[]];

function distinct(file: string, texts: readonly string[], selectors: readonly string[]): number {
  return new Set(texts.map((text) => digest(file, text, ...selectors))).size;
}

describe('extensions', () => {
  test.each([
    [
      'package.json',
      'PACKAGE.JSON',
      'a/b.jsonc',
      '.json',
      'a.b.json5',
      'C:\\a.json',
      'Pipfile.lock',
      'x/composer.lock',
    ],
    ['a.yaml', 'a.yml', 'x/.yml'],
    ['a.toml', 'x/Y.Toml', 'Cargo.lock', 'x/uv.lock', 'poetry.lock', 'C:\\Pipfile'],
  ])('%s', (first, ...others) => {
    const text = first.endsWith('toml') ? 'a = 1' : '{"a": 1}';
    for (const other of others) expect(digest(other, text, 'a')).toBe(digest(first, text, 'a'));
  });

  test.each(['a', 'json', 'a.json/b', 'a.json.txt', 'a.', 'a.lock', 'a.__proto__', 'a.json '])(
    '%j is unknown',
    (file) => {
      expect(whyWhole(file, '{}')).toBe('neither JSON, YAML nor TOML by its name');
    },
  );

  test('the format counts', () => {
    const files = ['a.json', 'a.yaml', 'a.toml'];
    const texts = ['{"a":1}', 'a: 1', 'a=1'];
    expect(new Set(files.map((file, i) => digest(file, texts[i] ?? '', 'a'))).size).toBe(3);
  });
});

describe('encoding', () => {
  test.each([
    ['a.json', '{"a": 1}'],
    ['a.yaml', 'a: 1\n'],
    ['a.toml', 'a = 1\n'],
  ])('%s: a byte order mark counts, the kind of input does not', (file, text) => {
    const expected = digest(file, text, 'a');
    expect(digest(file, Buffer.from(text), 'a')).toBe(expected);
    const marked = digest(file, `\ufeff${text}`, 'a');
    expect(marked).not.toBe(expected);
    expect(digest(file, Buffer.from(`\ufeff${text}`), 'a')).toBe(marked);
    expect(whyWhole(file, `${text}\ufeff`)).toBe(
      'readers differ on a byte order mark that is not at its start',
    );
    expect(digest(file, new Uint8Array(Buffer.from(`??${text}`)).subarray(2), 'a')).toBe(expected);
  });

  test.each(['a.json', 'a.yaml', 'a.toml'])('%s: what is no UTF-8 is tracked whole', (file) => {
    expect(whyWhole(file, Buffer.from([0x22, 0xff, 0x22]))).toBe('not valid UTF-8');
    expect(whyWhole(file, Buffer.from('{"a":1}', 'utf16le'))).toMatch(
      /^(?:not valid|readers differ on a char)/,
    );
    expect(whyWhole(file, '"\ud800"')).toBe('not valid UTF-8');
  });
});

describe('JSON', () => {
  test.each<Row>([
    [['{"a":"\\u0061\\/"}', '{"a":"a/"}', ' { "a" :\t"a/"\r\n}\n']],
    [['{"a":[1,2],"b":3}', '{"b":3,"a":[ 1, 2 ]}']],
    [['{"a":[1,2],} // x', '{"a":[1,2]\n,} /* y */']],
    [['{"a":[1,2,]}', '{ "a": [1, 2\n,] }']],
  ])('%j are one', (texts, selectors = ['a']) => {
    expect(distinct('a.json', texts, selectors)).toBe(1);
  });

  test.each<Row>([
    [['{"a":9007199254740992}', '{"a":9007199254740993}', '{"a":9007199254740994}']],
    [['{"a":1e400}', '{"a":1e401}', '{"a":-1e400}', '{"a":1e-400}', '{"a":0}']],
    [['{"a":0.1}', '{"a":0.10000000000000000001}', '{"a":0.01}', '{"a":10}', '{"a":1}', '{"a":100}']],
    [
      [
        '{"a":1}',
        '{"a":"1"}',
        '{"a":true}',
        '{"a":"true"}',
        '{"a":null}',
        '{"a":"null"}',
        '{}',
        '{"a":[1]}',
        '{"a":{"0":1}}',
      ],
    ],
    [['[]', '{}', '""', 'null', '0', 'false'], ['!x']],
    [['{"a":[[],[]]}', '{"a":[[],[],]}', '{"a":[[],[]],}', '{"a":[[],[]]}//']],
    [['{"a":[[1],[1,]]}', '{"a":[[1,],[1]]}', '{"a":[[1,],[1,]]}', '{"a":[[1],[1],]}']],
    [['{"a":1000}', '{"a":1e3}', '{"a":1000.0}', '{"a":10E+2}', '{"a":10000e-1}']],
    [['{"a":0}', '{"a":-0}', '{"a":0.0}', '{"a":0e1}']],
    [['{"a":1}', '{"a":1,}', '/**/{"a":1}', '{/**/"a":1}', '{"a":1}/**/', '{/**/"a":1,}', '{"a":1,}//']],
  ])('%j differ', (texts, selectors = ['a']) => {
    expect(distinct('a.json', texts, selectors)).toBe(texts.length);
  });

  test('__proto__ is a key as any other', () => {
    const texts = [
      '{"__proto__":{"a":1}}',
      '{"__proto__":{"a":2}}',
      '{"a":1}',
      '{}',
      '{"constructor":{"prototype":{"a":1}}}',
    ];
    expect(distinct('a.json', texts, ['!x'])).toBe(texts.length);
    expect(distinct('a.json', texts.slice(2), ['__proto__.a'])).toBe(1);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  test.each([
    ['', 'not valid JSON: line 1, column 1'],
    ['{', 'not valid JSON: line 1, column 2'],
    ['{"a": 1}\n{"a": 2}', 'not valid JSON: line 2, column 1'],
    ['{"a": secret}', 'not valid JSON: line 1, column 7'],
    ["{'a': 1}", 'not valid JSON: line 1, column 2'],
    ['[1 2]', 'not valid JSON: line 1, column 4'],
    ['[01]', 'not valid JSON: line 1, column 3'],
    ['[1.]', 'not valid JSON: line 1, column 2'],
    ['[,]', 'not valid JSON: line 1, column 2'],
    ['["\n"]', 'not valid JSON: line 1, column 2'],
    ['["\\x"]', 'not valid JSON: line 1, column 2'],
    ['[1] /*', 'not valid JSON: line 1, column 5'],
    ['NaN', 'not valid JSON: line 1, column 1'],
    ['{"a":1,\n"\\u0061":2}', 'readers differ on a repeated key: line 2, column 1'],
    ['{"b":[{"a":1,"a":1}]}', 'readers differ on a repeated key: line 1, column 14'],
    ['{"a":true // x\u2028,"b":2\n}', 'readers differ on a line break that only some know'],
    ['{"a":true // x\r,"b":2\n}', 'readers differ on a line break that only some know'],
    ['{"a":1// x\n}', 'readers differ on a comment directly after a value: line 1, column 7'],
  ])('%j is tracked whole', (text, why) => {
    expect(whyWhole('a.json', text)).toBe(why);
  });
});

describe('YAML', () => {
  test.each<Row>([
    [['a: x', '{a: x}', 'a:   x # y', '# y\na: x\n\n', '{ a : x }\r\n', 'a:\n  x']],
    [['a: "x"', "a: 'x'", 'a: |-\n  x\n', 'a: >-\n  x\n', 'a: "\\x78"']],
    [['"a": x', "'a': x", '{"a": x}']],
    [['a: [1, {b: 2}]', 'a:\n- 1\n- b: 2', 'a:\n  - 1\n  -\n    b: 2', 'b: 1\na: [1,{b: 2},]']],
    [['a: !x [1]', 'a: !x\n- 1']],
    [['a: "x\\\n  y"', 'a: "xy"']],
    [['a: |\n  x\n  y\n', 'a: |\r\n   x\r\n   y\r\n', 'a: "x\\ny\\n"', 'a: |\n  x\n  y\nb: 1']],
    [['a: x\n  y', 'a: x y', 'a: x\n  y\n  # z']],
    [['a: |-\n  x\n  \nb: 1', 'a: |-\n  x\n \n\nb: 1']],
    [['a: "C:\\\\udata"', "a: 'C:\\udata'"]],
    [['x: &x 1\na: [*x, 2]', 'x: &x 1\na: [\n *x,\n 2 ]']],
    [[`{"${'k'.repeat(998)}": 1, a: 1}`, `{"${'k'.repeat(998)}": 1,a: 1}`]],
    [['8080: 1\nb: 1', '8080: 1\nb: 2'], ['8080']],
  ])('%j are one', (texts, selectors = ['a']) => {
    expect(distinct('a.yaml', texts, selectors)).toBe(1);
  });

  test.each<Row>([
    [
      [
        'a: 1',
        'a: "1"',
        'a: true',
        'a: "true"',
        'a: yes',
        'a: null',
        'a: ""',
        '{}',
        'a: .nan',
        'a: .inf',
        'a: -.inf',
        'a: .5',
      ],
    ],
    [['a: 9007199254740993', 'a: 9007199254740992', 'a: 0x20000000000002']],
    [['a: 2020-01-01', 'a: 2020-01-02', 'a: !!timestamp 2020-01-01']],
    [['a: !!binary aGk=', 'a: !!binary aGo=', 'a: aGk=', 'a: !x aGk=']],
    [['a: !x [1]', 'a: [1]', 'a: !y [1]', 'a: !x {b: 1}', 'a: !!set {b}', 'a: {b}']],
    [['a: !Ref b', 'a: !Ref c', 'a: b', 'a: "!Ref b"', 'a: !GetAtt b']],
    [['a: {<<: {b: 1}}', 'a: {"<<": {b: 1}}', 'a: {<<: 1}', 'a: {}']],
    [['1: x', '"1": x', 'true: x', '"true": x', 'True: x', '01: x', 'yes: x', '~: x'], ['!y']],
    [['a: 1', 'a: 0x1', 'a: +1', 'a: 1.0', 'a: 1.0e+0', 'a: 01', 'a: !!int 1', 'a: !!int "1"']],
    [['a: .inf', 'a: +.INF', 'a: .nan', 'a: .NaN']],
    [['a: null', 'a: ~', 'a:', 'a: NULL', 'a: !!null ""']],
    [['a: true', 'a: True', 'a: TRUE', 'a: !!bool true', 'a: "true"', 'a: !!str true']],
    [['x: &x {b: 1}\na: *x', 'x: 2\na: {b: 1}', 'a: &y {b: 1}', 'x: &z {b: 1}\na: *z']],
    [
      [
        'x: &x {b: 1, c: 1}\na: {<<: *x, c: 2}',
        'a: {c: 2, b: 1}',
        'x: &x {b: 1, c: 1}\na: {c: 2, <<: *x}',
        'a: {<<: [{b: 1}, {b: 2, c: 2}]}',
        'a: {<<: [{b: 2, c: 2}, {b: 1}]}',
      ],
    ],
    [['a: 1', '---\na: 1', 'a: 1\n...\n', '---\na: 1\n---']],
    [['8080: 1', '8080: 2', '"8080": 1', '{}'], ['8080']],
    [
      [
        '---',
        '---\n---',
        '---\na: 1\n---',
        '---\n---\na: 1',
        'a: 1',
        'a: 1\n---\na: 2',
        'a: 2\n---\na: 1',
        'a: 1\n---\na: 1',
      ],
    ],
    [['x: &x {b: 1}\na: *x', 'x: &x {b: 2}\na: *x']],
    [['x: &x {b: 1}\na: {<<: *x}', 'x: &x {b: 2}\na: {<<: *x}']],
    [['- [{a: 1}]', '- {a: 1}', '- [a, 1]'], ['0']],
  ])('%j differ', (texts, selectors = ['a']) => {
    expect(distinct('a.yaml', texts, selectors)).toBe(texts.length);
  });

  test('every document is looked into', () => {
    const of = (text: string): string => digest('a.yaml', text, 'spec.image');
    const text = 'kind: A\nspec: {image: 1}\n---\nkind: B\nspec: {image: 2}\n';
    expect(of(text.replace('kind: B', 'kind: C'))).toBe(of(text));
    expect(of(text.replace('image: 2', 'image: 3'))).not.toBe(of(text));
    expect(of(text.replace('image: 1', 'image: 3'))).not.toBe(of(text));
  });

  test('a selector goes through a tag', () => {
    expect(distinct('a.yaml', ['a: !x {b: 1, c: 1}', 'a: !x {b: 1, c: 2}'], ['a.b'])).toBe(1);
    expect(distinct('a.yaml', ['a: !x {b: 1}', 'a: !x {b: 2}'], ['a.b'])).toBe(2);
  });

  test.each([
    ['a: [1', 'not valid YAML: line 1, column 6'],
    ['', 'readers differ on a file without a document'],
    ['# a\n', 'readers differ on a file without a document'],
    ['a: 1\na: 2', 'readers differ on a repeated key: line 2, column 1'],
    ['{a: 1, "a": 2}', 'readers differ on a repeated key: line 1, column 8'],
    ['a: {<<: *x, <<: *x}', 'not valid YAML: line 1, column 9'],
    ['x: &x {}\na: {<<: *x, <<: *x}', 'readers differ on a repeated key: line 2, column 13'],
    ['a: !!str\nb: 1', 'readers differ on a tag without a value: line 1, column 9'],
    ['!!str a: 1', 'readers differ on a key with a tag or an anchor: line 1, column 7'],
    ['[a] : 1', 'readers differ on a key that is no scalar: line 1, column 1'],
    ['a: &x 1\nb: &x 2', 'readers differ on an anchor that is set twice: line 2, column 7'],
    ['a: |\n  x', 'readers differ on a block scalar without a line end: line 2, column 1'],
    ['a:\n- >+\n  x', 'readers differ on a block scalar without a line end: line 3, column 1'],
    ['a: |2\n  x\n', 'readers differ on an indentation indicator: line 1, column 4'],
    ['a: |\n \n  x\n', 'readers differ on a line of blanks that begins a block scalar: line 2, column 1'],
    ['a: |\n\nb: 1', 'readers differ on a block scalar without content: line 2, column 1'],
    ['a: 1\t# x', 'readers differ on a tab outside of quotes: line 1, column 5'],
    ['-\tb', 'readers differ on a tab outside of quotes: line 1, column 2'],
    ['a:\t1', 'readers differ on a tab outside of quotes: line 1, column 3'],
    ['a: x\ty', 'readers differ on a tab outside of quotes: line 1, column 4'],
    ['%YAML 1.2\n---\na: 1', 'readers differ on a directive: line 1, column 1'],
    ['{a:}', 'readers differ on a ":" before a bracket or comma: line 1, column 4'],
    ['{a:[1]}', 'readers differ on a ":" before a bracket or comma: line 1, column 4'],
    ['[a:]', 'readers differ on a pair in a list: line 1, column 3'],
    ['[a: 1]', 'readers differ on a pair in a list: line 1, column 3'],
    ['{"a":1,b:"c"}', 'readers differ on a quote after a ":": line 1, column 8'],
    ['a: "x\\/"', 'readers differ on an escape like this: line 1, column 4'],
    ['a: "x\\\ty"', 'readers differ on an escape like this: line 1, column 4'],
    ['a: "\\ud83d\\uDE00"', 'readers differ on an escape like this: line 1, column 4'],
    ['a: "x\\\n\n y"', 'readers differ on an empty line after a "\\": line 1, column 4'],
    [
      'x: &x 1\na: {b: *x,c: 1}',
      'readers differ on a comma without a blank after an alias: line 2, column 10',
    ],
    [
      'x: &x 1\na: {b: [*x],c: 1}',
      'readers differ on a comma without a blank after an alias: line 2, column 12',
    ],
    ['a: {b: x\n  y}', 'readers differ on a text of several lines in brackets: line 1, column 8'],
    [`{"${'k'.repeat(999)}": 1}`, 'readers differ on a key as long as this: line 1, column 1003'],
    [`{${'é'.repeat(501)}: 1}`, 'readers differ on a key as long as this: line 1, column 503'],
    [`{a${' '.repeat(1000)}: 1}`, 'readers differ on a key as long as this: line 1, column 1003'],
    ['a: "x\\t\n  y"', 'readers differ on an escape in a text of several lines: line 1, column 4'],
    ['a: &x\n {b: 1}', 'readers differ on a tag or an anchor on a line of its own: line 2, column 2'],
    ['a: !x # y\n b', 'readers differ on a tag or an anchor on a line of its own: line 2, column 2'],
    ['a: x\n  y # z', 'readers differ on a comment after a text of several lines: line 2, column 5'],
    ['a: x\n  -y', 'readers differ on a line of a text that begins with a dash: line 1, column 4'],
    ['? a\n: 1', 'readers differ on a key after a "?": line 1, column 1'],
    ['a: |+\n  x\n\n ', 'readers differ on blanks on a line after a block scalar: line 2, column 1'],
    ['a: |-\n  x\n   \nb: 1', 'readers differ on blanks on a line after a block scalar: line 2, column 1'],
    ['a: &x [&x 1]', 'readers differ on an anchor that is set twice: line 1, column 11'],
    ['a: !x {0: 1}', 'readers differ on a tag on a map with a key that is no text: line 1, column 7'],
    ['<<x: 1', 'readers differ on a text that begins like a merge key: line 1, column 1'],
    ['- x\n---\ny', 'readers differ on a document of only a text: line 3, column 1'],
    ['1: x\ntrue: y', 'readers differ on keys that may be one: line 1, column 1'],
    ['{a:, b: 1}', 'readers differ on a ":" before a bracket or comma: line 1, column 4'],
    ['a: ! x', 'readers differ on a tag in this notation: line 1, column 4'],
    ['a: &é x', 'readers differ on a name like this of an anchor: line 1, column 4'],
    ['a # b\n : 1', 'readers differ on a key of several lines: line 2, column 2'],
    ['a: "x\r\n  y"', 'readers differ on CRLF in a text of several lines: line 1, column 4'],
    ['a: "x \n  y"', 'readers differ on blanks at the ends of lines of a text: line 1, column 4'],
    ['a: 1 # x\r', 'readers differ on a character that is a line break to some, or none at all'],
    ['a: 1 # x\u0085', 'readers differ on a character that is a line break to some, or none at all'],
    ['a: 1 # x\u2028', 'readers differ on a character that is a line break to some, or none at all'],
    ['a: 1 # x\0', 'readers differ on a character that is a line break to some, or none at all'],
    ['a: *secret', 'not valid YAML: line 1, column 4'],
    ['a: &x [*x]', 'not valid YAML: line 1, column 8'],
    ['x: &x 1\n---\na: *x', 'not valid YAML: line 3, column 4'],
    ['a: 1\n b: 2', 'not valid YAML: line 1, column 4'],
    ['a: 1\n---\nb: "', 'readers differ on where a text in quotes ends: line 3, column 4'],
    ['a: "x \\"\nb: 1', 'readers differ on where a text in quotes ends: line 1, column 4'],
    ["a: 'x''\nb: 1", 'readers differ on where a text in quotes ends: line 1, column 4'],
    ['a: @x', 'not valid YAML: line 1, column 4'],
    ['a: 1\n}', 'not valid YAML: line 2, column 1'],
  ])('%j is tracked whole', (text, why) => {
    expect(whyWhole('a.yaml', text)).toBe(why);
  });
});

describe('TOML', () => {
  test.each<Row>([
    [['a = 1', 'a=1', '"a" = 1 # x', "'a' = 1", '\n a  =  1\r\n', 'b = 2\na = 1']],
    [['a = {b = {c = 1}}', 'a.b.c = 1', '[a.b]\nc = 1', '[a]\nb.c = 1', '[a]\n[a.b]\n"c" = 1']],
    [['a = [{b = 1}, {b = 2}]', '[[a]]\nb = 1\n[[a]]\nb = 2']],
    [['a = "x\\ny"', 'a = """\nx\ny"""', "a = '''x\ny'''"]],
  ])('%j are one', (texts, selectors = ['a']) => {
    expect(distinct('a.toml', texts, selectors)).toBe(1);
  });

  test.each<Row>([
    [
      [
        'a = 1',
        'a = 1.0',
        'a = "1"',
        'a = true',
        '',
        'a = [1]',
        'a = {}',
        'a = []',
        'a = nan',
        'a = inf',
        'a = -inf',
        'a = "nan"',
      ],
    ],
    [['a = 9007199254740992', 'a = 9007199254740993', 'a = 9223372036854775807']],
    [['a = 1', 'a = 0x1', 'a = +1', 'a = 0b1', 'a = 0o1', 'a = 1.0', 'a = 1e0', 'a = 10.0e-1']],
    [['a = 1000', 'a = 1_000', 'a = "1_000"', 'a = [1_000]', 'a = {b = 1_000}']],
    [['a = 0', 'a = -0', 'a = +0', 'a = 0.0', 'a = -0.0', 'a = nan', 'a = -nan', 'a = inf', 'a = +inf']],
    [['a = 1979-05-27T07:32:00Z', 'a = 1979-05-27 07:32:00.000Z', 'a = 1979-05-27t07:32:00z']],
    [['a = 07:32:00.1234567', 'a = 07:32:00.1234568', 'a = 07:32:00.123']],
    [
      [
        'a = 1979-05-27',
        'a = 1979-05-28',
        'a = "1979-05-27"',
        'a = 1979-05-27T00:00:00',
        'a = 1979-05-27T00:00:00Z',
        'a = 1979-05-27T00:00:00+00:00',
        'a = 1979-05-26T23:00:00-01:00',
        'a = 00:00:00',
        'a = 00:00:00.001',
      ],
    ],
  ])('%j differ', (texts, selectors = ['a']) => {
    expect(distinct('a.toml', texts, selectors)).toBe(texts.length);
  });

  test.each([
    ['a = """x\r\ny"""', 'readers differ on CRLF in a text of several lines: line 1'],
    ["b = 1\na = '''\r\ny'''", 'readers differ on CRLF in a text of several lines: line 2'],
    ['a = 1 # x\ry', 'readers differ on a line break that only some know'],
    ['a = 1\r\r\n', 'readers differ on a line break that only some know'],
    ['a = {b = 1,\nc = 2}', 'readers differ on what only TOML 1.1 allows: line 1'],
    ['a = {b = 1, }', 'readers differ on what only TOML 1.1 allows: line 1'],
    ['b = "\\\\e"\na = "\\e"', 'readers differ on what only TOML 1.1 allows: line 2'],
    ['a = "\\\\\\x41"', 'readers differ on what only TOML 1.1 allows: line 1'],
    ['a = 07:32', 'readers differ on what only TOML 1.1 allows: line 1'],
    ['a = 1979-05-27 07:32Z', 'readers differ on what only TOML 1.1 allows: line 1'],
    ['a = 1979-05-27T07:32+01:00', 'readers differ on what only TOML 1.1 allows: line 1'],
  ])('%j is tracked whole, because readers differ on it', (text, why) => {
    expect(whyWhole('a.toml', text)).toBe(why);
  });

  test('29 February of a leap year is a date', () => {
    expect(distinct('a.toml', ['a = 2020-02-29', 'a = 2000-02-29', 'a = 0000-02-29'], ['a'])).toBe(3);
  });

  test('__proto__ is a key as any other', () => {
    const texts = ['[__proto__]\na = 1', '[__proto__]\na = 2', 'a = 1', '', 'x = {__proto__ = 1}', 'x = {}'];
    expect(distinct('a.toml', texts, ['!y'])).toBe(texts.length);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  test.each([
    ['a = ', 'not valid TOML: line 1'],
    ['a = 1\na = 2', 'not valid TOML: line 2'],
    ['a = secret', 'not valid TOML: line 1'],
    ['a = 1\n[a]', 'not valid TOML: line 2'],
    ['a = 1979-13-01', 'not valid TOML: line 1'],
  ])('%j is tracked whole', (text, why) => {
    expect(whyWhole('a.toml', text)).toBe(why);
  });
});
