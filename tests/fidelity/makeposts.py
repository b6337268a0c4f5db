#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Byline authors
# SPDX-License-Identifier: MIT
"""Writes blog posts as people write them, Korean and English, for comparison with the real engines.

usage: makeposts.py FOLDER COUNT [SEED]

The same seed gives the same posts. Their Markdown is what bloggers type, not what a specification
shows: lists that are indented by two, three or four, blank lines where there should be none and
none where there should be one, emphasis beside particles, links with parentheses, tables by hand.
"""
import os
import random
import sys

KO = ('서버 배포 환경 설정 함수 변수 데이터 모델 학습 결과 이미지 주소 링크 글 문서 블로그 생성기 테스트 속도 비용 '
      '클라우드 인스턴스 컨테이너 네트워크 사용자 권한 오류 로그 시간 오늘 어제 회사 팀 발표 행사 세션 후기 정리 '
      '예제 코드 버전 업데이트 기능 화면 버튼 메뉴 파일 폴더 경로').split()
PARTICLES = '은 는 이 가 을 를 에 에서 으로 로 와 과 도 만 의 까지 부터 입니다 이다 했다 하면'.split()
EN = ('server deploy config function variable data model result image link post blog generator test speed cost '
      'cloud instance container network user error log time today team talk session notes example code version '
      'update feature screen button menu file folder path the a of in on with for and or but not is was').split()
CODE = ['npm install', 'x = 1', 'a|b', 'foo()', 'git push --force', '<div>', '$HOME', 'a*b', '_x_', '&amp;',
        'SELECT * FROM t', '`']
URLS = ['https://example.com', 'https://example.com/a_b_c', 'https://en.wikipedia.org/wiki/C_(lang)',
        'http://a.b/c?d=e&f=g', '/img/a.png', '../x.html', 'https://예제.한국/글', '#anchor', 'mailto:a@b.co',
        'https://a.b/%EA%B0%80', 'images/사진.jpg', 'https://youtu.be/x?t=1']


class Writer:
    def __init__(self, seed):
        self.r = random.Random(seed)
        self.korean = self.r.random() < .65
        self.notes = 0
        self.refs = []
        self.indent = self.r.choice([2, 2, 3, 4, 4])
        self.bullet = self.r.choice('*-+--*')

    def chance(self, p):
        return self.r.random() < p

    def word(self):
        if self.korean and not self.chance(.15):
            w = self.r.choice(KO)
            return w + self.r.choice(PARTICLES) if self.chance(.6) else w
        return self.r.choice(EN)

    def plain(self, low=1, high=6):
        return ' '.join(self.word() for _ in range(self.r.randint(low, high)))

    def text(self, depth=0):
        return ' '.join(self.span(depth) for _ in range(self.r.randint(1, 4)))

    def tail(self):
        if self.korean and self.chance(.5):
            return self.r.choice(PARTICLES)
        return self.r.choice(['', '', '', ',', '.', ':', ')', '!', '?', "'s"])

    def span(self, depth):
        k = self.r.random()
        p = self.plain()
        if k < .52 or depth > 1:
            return p + self.r.choice(['', '', '.', ',', '!', '?', ':', '...', ' ..', ';'])
        if k < .60:
            inner = self.r.choice([p, f'{p}({self.plain(1, 1)})', f'"{p}"', f"'{p}'", f'`{p}`', f'[{p}]({self.url()})',
                                   self.text(depth + 1), f'{p}.', f'{p}:', f'({p})', f'{p}!', f'<{p}>'])
            m = self.r.choice(['**', '**', '**', '*', '_', '__', '***', '~~', '==', '~'])
            return f'{m}{inner}{m}{self.tail()}'
        if k < .66:
            c = self.r.choice(CODE)
            d = '``' if '`' in c else '`'
            return f'{d}{c}{d}{self.tail()}'
        if k < .74:
            return self.link(depth) + self.tail()
        if k < .78:
            return self.image() + self.tail()
        if k < .82:
            q = self.r.choice(['"{}"', "'{}'", '“{}”', '({})', '[{}]', '「{}」', '<{}>', '‘{}’', '"{}" ', '«{}»', '<<{}>>'])
            return q.format(p) + self.tail()
        if k < .85:
            return self.r.choice(['--', '---', '->', '=>', '<-', '~', '->', '…', ' - ', '–', '<=', '&', '&copy;', '1~2',
                                  '10%', '$5', '(1)', '*', '_', '^', '|', '#1', '@name', ':smile:', ':joy:', '\\*', '\\_',
                                  "it's", "'90s", 'C++', 'a_b_c', '__init__', '2*3*4', 'x^2', '1.', '3)', '**', '~~',
                                  '&lt;', '&nbsp;', '<3', 'A&B', 'rock \'n\' roll', '5"', "don't", '[ ]', '[x]', '::'])
        if k < .88:
            return self.r.choice(['https://example.com', 'http://a.b/c', 'www.example.com', 'a@b.co', '<https://a.b>',
                                  '<a@b.co>', 'https://a.b/c_d_e', 'https://a.b/(c)']) + self.tail()
        if k < .93:
            return self.r.choice(['<br>', '<br/>', f'<b>{p}</b>', f'<span style="color:red">{p}</span>', f'<u>{p}</u>',
                                  f'<a href="/x">{p}</a>', '<img src="a.png" width="300">', f'<kbd>{p}</kbd>',
                                  f'<sub>{p}</sub>', f'<mark>{p}</mark>', '<!-- todo -->', f'<font color=red>{p}</font>',
                                  '<br />', f'<b>{p}', f'{p}</b>', f'<{p}>'])
        if k < .955:
            self.notes += 1
            return f'{p}[^{self.notes}]' + self.tail()
        if k < .98:
            name = self.r.choice(['ref', '참고', 'Foo Bar', '1', 'docs'])
            self.refs.append(name)
            return self.r.choice([f'[{p}][{name}]', f'[{name}]', f'[{name}][]', f'![{p}][{name}]'])
        return p + self.r.choice(['  \n', '\\\n', '\n', '\n', '\n']) + self.plain()

    def url(self):
        return self.r.choice(URLS)

    def link(self, depth):
        t = self.r.choice([self.plain(), self.plain(1, 2), f'**{self.plain(1, 2)}**', f'`{self.r.choice(CODE[:5])}`',
                           f'{self.plain(1, 2)} [{self.plain(1, 1)}]', f'({self.plain(1, 2)})'])
        title = self.r.choice(['', '', '', '', ' "title"', " '제목'", ' "a "b" c"'])
        u = self.url()
        if self.chance(.06):
            u = self.r.choice(['', ' https://a.b ', 'my file.png', '<my file.png>', 'a(b)c', 'https://a.b/x|y'])
        return f'[{t}]({u}{title})'

    def image(self):
        title = self.r.choice(['', '', ' "캡션"'])
        return f'![{self.r.choice(["", self.plain(1, 2), "그림 1"])}]({self.url()}{title})'

    def heading(self):
        n = self.r.randint(1, 4)
        t = self.r.choice([self.plain(1, 4), self.plain(1, 3) + '?', f'{self.r.randint(1, 9)}. {self.plain(1, 3)}',
                           f'`{self.plain(1, 1)}` {self.plain(1, 2)}', f'**{self.plain(1, 2)}**', self.link(0),
                           f'{self.plain(1, 2)} / {self.plain(1, 2)}', f'{self.plain(1, 1)}: "{self.plain(1, 2)}"',
                           f'{self.plain(1, 2)} (1)', '😀', f'C++ & {self.plain(1, 1)}', '개요', 'Intro', '마무리 ',
                           f'{self.plain(1, 2)} -- {self.plain(1, 1)}', f'{self.plain(1, 2)} 🎉', 'a_b_c', "What's new?"])
        k = self.r.random()
        if k < .75:
            return '#' * n + ' ' + t + self.r.choice(['', '', '', ' ' + '#' * n, ' #', '  ', ' {#id-x}'])
        if k < .80:
            return '#' * n + t
        if k < .83:
            return ' ' * self.r.randint(1, 3) + '#' * n + ' ' + t
        if k < .85:
            return '#' * n + ' '
        return t + '\n' + self.r.choice(['---', '===', '-----', '====', '-', '=', '--'])

    def paragraph(self):
        lines = [self.text() for _ in range(self.r.choice([1, 1, 1, 2, 2, 3]))]
        end = self.r.choice(['', '', '', '  ', '\\', ' ', '<br>'])
        out = (end + '\n').join(lines)
        if self.chance(.06):
            out = ' ' * self.r.randint(1, 3) + out
        return out

    def fence(self, pad=''):
        mark = self.r.choice(['```', '```', '```', '~~~', '````'])
        info = self.r.choice(['', 'js', 'bash', 'python', ' ruby', 'c++', 'js title="x.js"', 'html', 'diff', 'shell script'])
        body = self.r.choice([['x = 1', '', 'y = "2"'], ['<b>a</b>', '# no', '* no'], ['    indented', 'a & b'], [],
                              ['# 주석', 'echo "안녕"'], ['- a', '  - b', ''], ['**x**', '`y`', '| a | b |']])
        lines = [mark + info] + body + [mark]
        return '\n'.join((pad + x if x else x) for x in lines)

    def table(self):
        n = self.r.randint(1, 4)
        cell = lambda: self.r.choice([self.plain(1, 2), self.plain(1, 2), f'`{self.r.choice(CODE[:6])}`',
                                      f'**{self.plain(1, 1)}**', '', self.link(1), 'a<br>b', '1,000', 'O', '\\|', '-', self.text(1)])
        row = lambda m: '| ' + ' | '.join(cell().replace('\n', ' ') for _ in range(m)) + ' |'
        bare = lambda m: ' | '.join(cell().replace('\n', ' ') or 'x' for _ in range(m))
        style = row if self.chance(.8) else bare
        rule = '|' + '|'.join(self.r.choice(['---', ':---', ':---:', '---:', ' --- ', '-', '----']) for _ in range(n)) + '|'
        if style is bare:
            rule = ' | '.join('---' for _ in range(n))
        rows = [style(n), rule] + [style(n if self.chance(.9) else self.r.randint(1, 4)) for _ in range(self.r.randint(0, 4))]
        if self.chance(.08):
            rows = rows[2:] or rows
        return '\n'.join(rows)

    def list(self, level=0, ordered=None):
        ordered = self.chance(.3) if ordered is None else ordered
        number = self.r.choice([1, 1, 1, 1, 0, 3])
        bullet = self.bullet if self.chance(.9) else self.r.choice('*-+')
        step = self.indent if self.chance(.85) else self.r.choice([1, 2, 3, 4, 5, 8])
        space = self.r.choice([' ', ' ', ' ', ' ', '  ', '   '])
        loose = self.r.random()
        loose = 0 if loose < .6 else 1 if loose < .8 else .4
        out = []
        for i in range(self.r.randint(1, 5)):
            marker = f'{number + i}{self.r.choice([".", "."]) if self.chance(.95) else ")"}' if ordered else bullet
            task = self.r.choice(['[ ] ', '[x] ']) if self.chance(.05) else ''
            text = self.text(0 if self.chance(.6) else 1)
            if self.chance(.03):
                text = ''
            out.append(f'{marker}{space}{task}{text}')
            pad = ' ' * step
            if self.chance(.1):
                out.append(self.r.choice(['', pad, ' ']) + self.plain())
            if level < 3 and self.chance(.3):
                if self.chance(.25):
                    out.append('')
                out += [(pad + x if x else x) for x in self.list(level + 1).split('\n')]
            k = self.r.random()
            if k < .05:
                out += ['', pad + self.text(1)]
            elif k < .09:
                out += [''] * self.r.randint(0, 1) + self.fence(pad).split('\n')
            elif k < .12:
                out += [self.r.choice([pad, '']) + self.image()]
            elif k < .13:
                out += ['', pad + '> ' + self.plain()]
            elif k < .14:
                out += ['', '    ' + self.plain()]
            if self.chance(loose):
                out.append('')
        while out and not out[-1]:
            out.pop()
        return '\n'.join(out)

    def quote(self):
        inner = self.r.choice([self.paragraph, self.paragraph, self.list, self.heading, self.fence])()
        if self.chance(.3):
            inner += '\n\n' + self.paragraph()
        lines = inner.split('\n')
        mark = self.r.choice(['> ', '> ', '>', '> > '])
        return '\n'.join(mark + x if i == 0 or not self.chance(.08) else x for i, x in enumerate(lines))

    def html(self):
        p = self.plain()
        return self.r.choice([
            f'<div class="box">\n{p}\n</div>', f'<div>\n\n{self.text(1)}\n\n</div>', '<br/>', '<br>', '<br />\n<br />',
            f'<details>\n<summary>{p}</summary>\n\n{self.text(1)}\n\n</details>', f'<p align="center">{p}</p>',
            '<img src="a.png" alt="x" width="500"/>', f'<center><img src="a.png"></center>', f'<!-- {p} -->',
            f'<iframe width="560" height="315" src="https://www.youtube.com/embed/x" frameborder="0" allowfullscreen></iframe>',
            f'<figure>\n  <img src="a.png">\n  <figcaption>{p}</figcaption>\n</figure>', f'<h2>{p}</h2>',
            '<table>\n<tr><td>a</td></tr>\n\n<tr><td>b</td></tr>\n</table>', '<hr>', f'<b>{p}</b>', f'<ul>\n<li>{p}</li>\n</ul>',
            f'<a href="https://a.b">{p}</a>', f'<blockquote>{p}</blockquote>', f'<pre><code>{p}\n\n{p}</code></pre>',
            f'<script>\nvar a = 1;\n\nvar b;\n</script>', f'<div><p>{p}</p>\n\n* a\n* b\n</div>', f'<span>{p}</span>',
            f'<div align="center">\n  <img src="a.png">\n</div>\n{p}', f'<p>{p}\n\n{p}</p>', '<a id="x"></a>'])

    def block(self):
        return self.r.choices(
            [self.paragraph, self.heading, self.list, self.fence, self.quote, self.table, self.html, self.image,
             lambda: self.r.choice(['---', '***', '* * *', '___', '- - -', '-----']),
             lambda: '    ' + self.plain() + '\n    ' + self.plain(),
             lambda: self.r.choice(['1) a\n2) b', '2. 둘\n3. 셋', self.plain() + '\n    ' + self.plain(),
                                    '\t' + self.plain(), '**' + self.plain() + '**', '* ' + self.plain() + '\n***',
                                    self.text(1) + '\n' + self.list(3), self.text(1) + '\n' + self.table(),
                                    self.text(1) + '\n' + self.fence(), self.text(1) + '\n' + self.quote(),
                                    self.text(1) + '\n' + self.heading(), self.heading() + '\n' + self.text(1),
                                    self.heading() + '\n' + self.list(2), self.list(2) + '\n' + self.text(1),
                                    self.list(2) + '\n\n' + self.list(2), self.image() + '\n' + self.image(),
                                    self.fence() + '\n' + self.text(1), self.html() + '\n' + self.text(1)])],
            weights=[34, 14, 16, 7, 5, 5, 5, 4, 2, 1.5, 9])[0]()

    def post(self):
        gap = lambda: '\n' * self.r.choice([2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 4, 1])
        out = ''
        for _ in range(self.r.randint(4, 18)):
            out += self.block() + gap()
            if self.chance(.05):
                out = out.rstrip('\n') + '\n \n'
        for i in range(1, self.notes + 1):
            if self.chance(.9):
                out += f'\n[^{i}]: {self.text(1)}' + ('\n' if self.chance(.7) else '\n    more\n')
        for name in dict.fromkeys(self.refs):
            if self.chance(.7):
                out += f'\n[{name}]: {self.url()}' + self.r.choice(['', '', ' "t"'])
        return out + '\n'


def main():
    folder, count = sys.argv[1], int(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    os.makedirs(folder, exist_ok=True)
    for i in range(count):
        with open(f'{folder}/{seed}-{i:04}.md', 'w', encoding='utf-8') as post:
            post.write(Writer(seed * 1_000_003 + i).post())


if __name__ == '__main__':
    main()
