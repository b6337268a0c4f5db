<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>Command</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>서식(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>이미지(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Post…</source>
        <translation>새 글(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open Post…</source>
        <translation>글 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Blog Folder…</source>
        <translation>블로그 폴더 열기(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export as One HTML File…</source>
        <translation>HTML 파일 하나로 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Export as &amp;Folder…</source>
        <translation>폴더로 내보내기(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>환경설정(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>다음 찾기(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>이전 찾기(&amp;V)</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>바꾸기(&amp;E)…</translation>
    </message>
    <message>
        <source>Go to &amp;Line…</source>
        <translation>줄로 가기(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>굵게(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>기울임(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <translation>취소선(&amp;S)</translation>
    </message>
    <message>
        <source>Inline &amp;Code</source>
        <translation>코드(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>링크(&amp;L)</translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation>제목 1(&amp;1)</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>제목 2(&amp;2)</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>제목 3(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>본문(&amp;P)</translation>
    </message>
    <message>
        <source>B&amp;ullet List</source>
        <translation>글머리 기호 목록(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Numbered List</source>
        <translation>번호 목록(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Task List</source>
        <translation>할 일 목록(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>인용(&amp;Q)</translation>
    </message>
    <message>
        <source>Co&amp;de Block</source>
        <translation>코드 블록(&amp;D)</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>표(&amp;A)</translation>
    </message>
    <message>
        <source>Horizontal &amp;Rule</source>
        <translation>가로줄(&amp;R)</translation>
    </message>
    <message>
        <source>Increase Indent</source>
        <translation>들여쓰기</translation>
    </message>
    <message>
        <source>Decrease Indent</source>
        <translation>내어쓰기</translation>
    </message>
    <message>
        <source>&amp;Add Images…</source>
        <translation>이미지 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Open Image Folder</source>
        <translation>이미지 폴더 열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>쓰기(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>나란히(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>읽기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Distraction Free</source>
        <translation>집중해서 쓰기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <translation>글 목록(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>개요(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Front Matter</source>
        <translation>머리말(&amp;F)</translation>
    </message>
    <message>
        <source>Line &amp;Numbers</source>
        <translation>줄 번호(&amp;N)</translation>
    </message>
    <message>
        <source>Wrap &amp;Lines</source>
        <translation>자동 줄바꿈(&amp;L)</translation>
    </message>
    <message>
        <source>Fold Front &amp;Matter</source>
        <translation>머리말 접기(&amp;M)</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>축소(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;ystem Colors</source>
        <translation>시스템 색(&amp;Y)</translation>
    </message>
    <message>
        <source>Li&amp;ght Colors</source>
        <translation>밝은 색(&amp;G)</translation>
    </message>
    <message>
        <source>Dar&amp;k Colors</source>
        <translation>어두운 색(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Byline</source>
        <translation>Byline 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Next Chec&amp;k</source>
        <translation>다음 점검(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>점검(&amp;H)</translation>
    </message>
    <message>
        <source>Version &amp;History…</source>
        <translation>버전 기록(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Recovered Texts…</source>
        <translation>복구된 글(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Describe Added Image</source>
        <translation>추가한 이미지 설명(&amp;D)</translation>
    </message>
    <message>
        <source>Copy as R&amp;ich Text</source>
        <translation>서식 있는 텍스트로 복사(&amp;I)</translation>
    </message>
    <message>
        <source>Copy as HT&amp;ML</source>
        <translation>HTML로 복사(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Clean Up Images…</source>
        <translation>이미지 정리(&amp;C)…</translation>
    </message>
    <message>
        <source>As on the &amp;Site</source>
        <translation>사이트 모습 그대로(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>바이라인(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;GitHub</source>
        <translation>깃허브(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;erif</source>
        <translation>명조(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Minimal</source>
        <translation>간결하게(&amp;M)</translation>
    </message>
    <message>
        <source>Choose the &amp;Article Element…</source>
        <translation>본문 영역 고르기(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Own Style Sheet…</source>
        <translation>내 스타일 시트(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Full Width</source>
        <translation>전체 너비(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tablet Width</source>
        <translation>태블릿 너비(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Phone Width</source>
        <translation>휴대전화 너비(&amp;P)</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>PDF로 내보내기(&amp;D)…</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>인쇄(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>미리보기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Zoom In</source>
        <translation>확대(&amp;Z)</translation>
    </message>
    <message>
        <source>Previ&amp;ous Check</source>
        <translation>이전 점검(&amp;O)</translation>
    </message>
    <message>
        <source>Imag&amp;es from Other Sites</source>
        <translation>다른 사이트의 그림(&amp;E)</translation>
    </message>
    <message>
        <source>Actu&amp;al Size</source>
        <translation>원래 크기(&amp;A)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>다음 영역(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>이전 영역(&amp;V)</translation>
    </message>
</context>
<context>
    <name>EncodingName</name>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>중국어 간체</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>중국어 번체</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>서유럽</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>중앙유럽</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>키릴</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>그리스어</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>튀르키예어</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>히브리어</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>아랍어</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>발트어</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>베트남어</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>태국어</translation>
    </message>
    <message>
        <source>%1 with BOM</source>
        <translation>%1(BOM 있음)</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no such file.</source>
        <translation>그런 파일이 없습니다.</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>같은 이름의 파일이 이미 있습니다.</translation>
    </message>
    <message>
        <source>You are not allowed to do this here.</source>
        <translation>이곳에서 이 일을 할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>This place can only be read.</source>
        <translation>읽기만 할 수 있는 곳입니다.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed on it.</source>
        <translation>디스크가 가득 찼습니다. 디스크의 내용은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>파일을 읽거나 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>올바른 UTF-8 글이 아닙니다.</translation>
    </message>
    <message>
        <source>The text can&apos;t be read at this place.</source>
        <translation>이 위치의 글을 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>This value is not possible here.</source>
        <translation>여기에는 쓸 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>This is too large or too complex.</source>
        <translation>너무 크거나 복잡합니다.</translation>
    </message>
    <message>
        <source>Byline can&apos;t do this with such a file.</source>
        <translation>이런 파일은 Byline이 다룰 수 없습니다.</translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation>다른 프로그램이 파일을 바꾸었습니다.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소했습니다.</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>%1번째 줄: </translation>
    </message>
    <message>
        <source>Your share of the disk is used up. Nothing was changed on it.</source>
        <translation>사용할 수 있는 디스크 할당량을 다 썼습니다. 디스크의 내용은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>A file may not be that large here. Nothing was changed.</source>
        <translation>여기서는 파일이 이렇게 클 수 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The links to it lead in a circle.</source>
        <translation>링크가 서로를 가리켜 파일에 닿지 않습니다.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>파일이 아니라 폴더나 장치입니다.</translation>
    </message>
    <message>
        <source>It is open elsewhere.</source>
        <translation>다른 곳에서 열려 있습니다.</translation>
    </message>
    <message>
        <source>The folder is write-protected; a safe save needs to write in it.</source>
        <translation>쓰기 금지된 폴더입니다. 안전하게 저장하려면 폴더에 쓸 수 있어야 합니다.</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>쓰기 금지된 파일입니다.</translation>
    </message>
    <message>
        <source>Your text is safe in the recovery journal.</source>
        <translation>쓴 글은 복구 기록에 안전하게 있습니다.</translation>
    </message>
    <message>
        <source>Your text is only in this window: save it somewhere else.</source>
        <translation>쓴 글은 이 창에만 있습니다. 다른 곳에 저장하세요.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>저장되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>ImageErrorText</name>
    <message>
        <source>This is no image that Byline knows.</source>
        <translation>Byline이 아는 이미지 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>Browsers don&apos;t show HEIC, and nothing on this computer can turn it into JPEG. Save or export it as JPEG first.</source>
        <translation>브라우저는 HEIC를 보여주지 않고, 이 컴퓨터에는 HEIC를 JPEG로 바꿀 수 있는 것이 없습니다. 먼저 JPEG로 저장하거나 내보내세요.</translation>
    </message>
    <message>
        <source>With %1 the image is too large: 50 megapixels are the most.</source>
        <translation>%1 크기의 이미지는 너무 큽니다. 최대 5천만 픽셀입니다.</translation>
    </message>
    <message>
        <source>Uses the image, too. The image stays.</source>
        <translation>이 글도 이미지를 사용합니다. 이미지를 그대로 둡니다.</translation>
    </message>
    <message>
        <source>The image is larger than 50 MB.</source>
        <translation>이미지가 50 MB보다 큽니다.</translation>
    </message>
    <message>
        <source>Only images of http and https addresses are downloaded.</source>
        <translation>http와 https 주소의 이미지만 내려받습니다.</translation>
    </message>
    <message>
        <source>The site does not give the image (%1).</source>
        <translation>사이트에서 이미지를 받을 수 없습니다(%1).</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The %1 here stay as they are: between punctuation and a letter they neither open nor close emphasis.</source>
        <translation>이곳의 %1 표시는 그대로 남습니다. 문장 부호와 글자 사이에서는 강조를 열지도 닫지도 않습니다.</translation>
    </message>
    <message>
        <source>This part has too many or too deeply nested elements and is not shown.</source>
        <translation>이 부분은 요소가 너무 많거나 너무 깊이 겹쳐 있어 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Hugo leaves this HTML out: the blog&apos;s configuration does not set markup.goldmark.renderer.unsafe to true.</source>
        <translation>Hugo는 이 HTML을 빼고 게시합니다. 블로그 설정에서 markup.goldmark.renderer.unsafe가 true가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is evaluated in code as well: readers see its value, or nothing. Between {% raw %} and {% endraw %} it stays as it is.</source>
        <translation>%1은(는) 코드 안에서도 계산되어, 읽는 사람에게는 그 값이 보이거나 아무것도 보이지 않습니다. {% raw %}와 {% endraw %} 사이에 두면 그대로 남습니다.</translation>
    </message>
    <message>
        <source>The site can&apos;t be built: there is no file %1 to include.</source>
        <translation>사이트를 빌드할 수 없습니다: 포함할 파일 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The site can&apos;t be built: it has no page %1, or that is hidden.</source>
        <translation>사이트를 빌드할 수 없습니다: %1 페이지가 없거나 숨겨져 있습니다.</translation>
    </message>
    <message>
        <source>The site can&apos;t be built: neither the post nor the site has a value %1.</source>
        <translation>사이트를 빌드할 수 없습니다: 글에도 사이트에도 %1 값이 없습니다.</translation>
    </message>
    <message>
        <source>The site can&apos;t be built: %1 belongs to nothing that is open here.</source>
        <translation>사이트를 빌드할 수 없습니다: %1에 맞는 시작이 여기에 없습니다.</translation>
    </message>
    <message>
        <source>The site can&apos;t be built: its generator can&apos;t read %1.</source>
        <translation>사이트를 빌드할 수 없습니다: 생성기가 %1을(를) 읽지 못합니다.</translation>
    </message>
    <message>
        <source>The site can&apos;t be built: %1 opens a template that is never closed.</source>
        <translation>사이트를 빌드할 수 없습니다: %1(으)로 연 템플릿이 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>The site can&apos;t be built: %1 begins here and is never ended.</source>
        <translation>사이트를 빌드할 수 없습니다: 여기에서 시작한 %1이(가) 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>The site can&apos;t be built: there is no filter %1.</source>
        <translation>사이트를 빌드할 수 없습니다: %1 필터가 없습니다.</translation>
    </message>
    <message>
        <source>The site can&apos;t be built: there is no shortcode %1.</source>
        <translation>사이트를 빌드할 수 없습니다: %1 쇼트코드가 없습니다.</translation>
    </message>
    <message>
        <source>The site can&apos;t be built: there is no tag %1.</source>
        <translation>사이트를 빌드할 수 없습니다: %1 태그가 없습니다.</translation>
    </message>
    <message>
        <source>The site can&apos;t be built: %1 stands where %2 is still open.</source>
        <translation>사이트를 빌드할 수 없습니다: %2이(가) 아직 열려 있는 곳에 %1이(가) 있습니다.</translation>
    </message>
    <message>
        <source>%1 can&apos;t read this date and stops building the site.</source>
        <translation>%1은(는) 이 날짜를 읽지 못해 사이트 만들기를 멈춥니다.</translation>
    </message>
    <message>
        <source>Built on a server, which runs in UTC, the post&apos;s address gets another day than this date.</source>
        <translation>UTC로 도는 서버에서 빌드하면 글 주소의 날짜가 이 날짜와 달라집니다.</translation>
    </message>
    <message>
        <source>%1 has left the post out of the site since this date.</source>
        <translation>%1은(는) 이 날짜부터 글을 사이트에서 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 can&apos;t read this date and takes that of the file.</source>
        <translation>%1은(는) 이 날짜를 읽지 못해 파일의 날짜를 씁니다.</translation>
    </message>
    <message>
        <source>%1 leaves the post out of the site until this date.</source>
        <translation>%1은(는) 이 날짜가 될 때까지 글을 사이트에 넣지 않습니다.</translation>
    </message>
    <message>
        <source>There is no such day or time: %1.</source>
        <translation>없는 날짜나 시각입니다: %1</translation>
    </message>
    <message>
        <source>%1 reads this date as %2.</source>
        <translation>%1은(는) 이 날짜를 %2(으)로 읽습니다.</translation>
    </message>
    <message>
        <source>%1 can&apos;t read this date and takes it for the year 1.</source>
        <translation>%1은(는) 이 날짜를 읽지 못해 서기 1년으로 봅니다.</translation>
    </message>
    <message>
        <source>%1 leaves the post out of the site: “%2”.</source>
        <translation>%1은(는) 이 글을 사이트에 넣지 않습니다: “%2”</translation>
    </message>
    <message>
        <source>There is no image %1; the file is called %2.</source>
        <translation>이미지 %1이(가) 없습니다. 파일 이름은 %2입니다.</translation>
    </message>
    <message>
        <source>There is no image %1.</source>
        <translation>이미지 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The link leads to no file: %1.</source>
        <translation>링크가 가리키는 파일이 없습니다: %1</translation>
    </message>
    <message>
        <source>The front matter can&apos;t be read: %1</source>
        <translation>머리말을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>This is no date: %1.</source>
        <translation>날짜가 아닙니다: %1</translation>
    </message>
    <message>
        <source>The site can&apos;t be built: Hugo&apos;s param shows no value that is empty, zero or false, as %1 is.</source>
        <translation>사이트를 빌드할 수 없습니다. Hugo의 param은 비었거나 0이거나 false인 값을 보여 주지 못하는데 %1의 값이 그렇습니다.</translation>
    </message>
    <message>
        <source>The site can&apos;t be built: Hexo does not take the quote behind a backslash for a part of the text in %1.</source>
        <translation>사이트를 빌드할 수 없습니다. Hexo는 %1에서 백슬래시 뒤의 따옴표를 글의 일부로 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The site can&apos;t be built: there is nothing to call by the name %1.</source>
        <translation>사이트를 빌드할 수 없습니다. %1(이)라는 이름으로 부를 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Hugo before 0.123 does not find the page %1 for the slash at its end, and can&apos;t build the site.</source>
        <translation>0.123보다 낮은 버전의 Hugo는 끝의 빗금 때문에 %1 페이지를 찾지 못해 사이트를 빌드할 수 없습니다.</translation>
    </message>
    <message>
        <source>The site can&apos;t be built: it has no language %1.</source>
        <translation>사이트를 빌드할 수 없습니다. 사이트에 %1 언어가 없습니다.</translation>
    </message>
    <message>
        <source>Hexo does not fill %1 into the address of a link or an image: on the site it is broken. Written as HTML it works.</source>
        <translation>Hexo는 링크나 이미지의 주소에 있는 %1의 값을 채우지 않아 사이트에서 주소가 깨집니다. HTML로 쓰면 제대로 나옵니다.</translation>
    </message>
    <message>
        <source>The %1 here stay as they are: right beside a letter underscores neither open nor close emphasis.</source>
        <translation>이곳의 %1 표시는 그대로 남습니다. 밑줄은 글자 바로 옆에서 강조를 열지도 닫지도 않습니다.</translation>
    </message>
</context>
<context>
    <name>PostName</name>
    <message>
        <source>New post</source>
        <translation>새 글</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not loaded from the web</source>
        <translation>웹에서 불러오지 않음</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>This diagram takes too long to draw.</source>
        <translation>이 도표는 그리는 데 너무 오래 걸립니다.</translation>
    </message>
    <message>
        <source>This is no diagram: %1</source>
        <translation>도표가 아닙니다: %1</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>불러오지 못했습니다</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>찾기…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Always for this blog</source>
        <translation>이 블로그는 항상 보기</translation>
    </message>
    <message>
        <source>missing; there is %1</source>
        <translation>없음, %1은(는) 있음</translation>
    </message>
    <message>
        <source>outside of the blog</source>
        <translation>블로그 바깥</translation>
    </message>
    <message>
        <source>The site won&apos;t have this image: %1 is not published</source>
        <translation>사이트에 없을 그림입니다. %1 폴더는 게시되지 않습니다</translation>
    </message>
    <message>
        <source>The site won&apos;t have this image: it is not in %1</source>
        <translation>사이트에 없을 그림입니다. %1 폴더에 있지 않습니다</translation>
    </message>
    <message>
        <source>The site won&apos;t have this image: only an index.md brings files along</source>
        <translation>사이트에 없을 그림입니다. index.md인 글만 옆의 파일을 함께 게시합니다</translation>
    </message>
    <message>
        <source>drawing (SVG)</source>
        <translation>벡터 그림(SVG)</translation>
    </message>
    <message>
        <source>known to the generator alone</source>
        <translation>생성기만 아는 위치</translation>
    </message>
    <message>
        <source>The site won&apos;t find this image: begin its address with %1</source>
        <translation>사이트가 찾지 못할 그림입니다. 주소를 %1(으)로 시작하세요</translation>
    </message>
    <message>
        <source>Do So</source>
        <translation>그렇게 고치기</translation>
    </message>
</context>
<context>
    <name>PreviewAbsence</name>
    <message>
        <source>The preview is off because Byline runs as root, where its sandbox can&apos;t protect you. Start Byline as an ordinary user to see it.</source>
        <translation>Byline이 root로 실행되어 샌드박스로 보호할 수 없으므로 미리보기를 껐습니다. 일반 사용자로 시작하면 미리보기가 나타납니다.</translation>
    </message>
    <message>
        <source>The preview is off because this system does not let its sandbox work (user namespaces are switched off).</source>
        <translation>이 시스템에서는 샌드박스가 작동하지 않아(사용자 네임스페이스 꺼짐) 미리보기를 껐습니다.</translation>
    </message>
    <message>
        <source>The preview is not installed. You can write, save and export without it.</source>
        <translation>미리보기가 설치되어 있지 않습니다. 쓰기, 저장, 내보내기는 그대로 할 수 있습니다.</translation>
    </message>
    <message>
        <source>The preview could not be loaded: %1</source>
        <translation>미리보기를 불러오지 못했습니다: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Markdown editor for blogs made with static site generators</source>
        <translation>정적 사이트 생성기 블로그를 위한 마크다운 편집기</translation>
    </message>
    <message>
        <source>Posts or blog folders to open</source>
        <translation>열 글이나 블로그 폴더</translation>
    </message>
    <message>
        <source>Do not hand the posts to a window that is open already</source>
        <translation>이미 열려 있는 창에 글을 넘기지 않기</translation>
    </message>
    <message>
        <source>Save a picture of the window to FILE and quit</source>
        <translation>창의 그림을 FILE에 저장하고 끝내기</translation>
    </message>
    <message>
        <source>Keep the settings in FILE</source>
        <translation>설정을 FILE에 보관하기</translation>
    </message>
</context>
<context>
    <name>ui::AddFieldBar</name>
    <message>
        <source>Add Field</source>
        <translation>항목 추가</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>항목 이름</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 추가</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>다른 이름…</translation>
    </message>
</context>
<context>
    <name>ui::AddedImageBar</name>
    <message>
        <source>Image before this one</source>
        <translation>이전 이미지</translation>
    </message>
    <message>
        <source>Image after this one</source>
        <translation>다음 이미지</translation>
    </message>
    <message>
        <source>Format and Size</source>
        <translation>형식과 크기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Name of the image</source>
        <translation>이미지 이름</translation>
    </message>
    <message>
        <source>Text for those who can&apos;t see the image</source>
        <translation>이미지를 볼 수 없는 사람을 위한 글</translation>
    </message>
    <message>
        <source>Describe it for those who can&apos;t see it</source>
        <translation>볼 수 없는 사람을 위해 설명해 주세요</translation>
    </message>
    <message>
        <source> px wide</source>
        <translation>픽셀 너비</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>전체 너비</translation>
    </message>
    <message>
        <source>Width of the image</source>
        <translation>이미지 너비</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Undo All</source>
        <translation>모두 실행 취소</translation>
    </message>
    <message>
        <source>Adding images: %1 of %2</source>
        <translation>이미지 추가 중: %1/%2</translation>
    </message>
</context>
<context>
    <name>ui::AddedImages</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>location removed</source>
        <translation>위치 정보 제거됨</translation>
    </message>
    <message>
        <source>was there already</source>
        <translation>이미 있던 파일</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>저장하는 중…</translation>
    </message>
</context>
<context>
    <name>ui::AssetCommands</name>
    <message>
        <source>Insert at Cursor</source>
        <translation>커서 위치에 넣기</translation>
    </message>
    <message>
        <source>Show in Text</source>
        <translation>글에서 보기</translation>
    </message>
    <message>
        <source>Copy Reference</source>
        <translation>참조 복사</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>휴지통으로 옮기기</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1을(를) 휴지통으로 옮겼습니다.</translation>
    </message>
    <message>
        <source>Line %1 still uses it.</source>
        <translation>%1번째 줄에서 아직 쓰이고 있습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Use in Front Matter</source>
        <translation>머리말에 쓰기</translation>
    </message>
    <message>
        <source>Replace by Another File…</source>
        <translation>다른 파일로 바꾸기…</translation>
    </message>
    <message>
        <source>Move to Another Folder…</source>
        <translation>다른 폴더로 옮기기…</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 바꾸기</translation>
    </message>
    <message>
        <source>Move %1 To</source>
        <translation>%1 옮기기</translation>
    </message>
    <message>
        <source>Download into the Post</source>
        <translation>글로 내려받기</translation>
    </message>
    <message numerus="yes">
        <source>Download All %n into the Post</source>
        <translation>
            <numerusform>%n개 모두 글로 내려받기</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn, Crop, Scale…</source>
        <translation>회전, 자르기, 크기 조절…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>찾기…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Make the Site Find It</source>
        <translation>사이트가 찾을 수 있게 고치기</translation>
    </message>
    <message>
        <source>Move It Where the Site Has It</source>
        <translation>사이트에 실리는 폴더로 옮기기</translation>
    </message>
</context>
<context>
    <name>ui::AssetDelegate</name>
    <message>
        <source>New name of the image</source>
        <translation>이미지의 새 이름</translation>
    </message>
</context>
<context>
    <name>ui::AssetDetails</name>
    <message>
        <source>Describe it for those who can&apos;t see it</source>
        <translation>볼 수 없는 사람을 위해 설명해 주세요</translation>
    </message>
    <message>
        <source>Text for those who can&apos;t see the image</source>
        <translation>이미지를 볼 수 없는 사람을 위한 글</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 쓰기</translation>
    </message>
    <message>
        <source>Used in line %1</source>
        <translation>쓰인 줄: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in:</source>
        <translation>다른 곳:</translation>
    </message>
    <message>
        <source>The file is written %1: most web servers find no other.</source>
        <translation>파일 이름은 %1입니다. 웹 서버는 대개 대소문자를 구별합니다.</translation>
    </message>
    <message>
        <source>The file&apos;s name looks the same but has other characters (NFD).</source>
        <translation>파일 이름이 같아 보여도 다른 글자로 되어 있습니다(NFD, 자모 분리).</translation>
    </message>
    <message>
        <source>The name is made of other characters than it looks like (NFD): rename it, or links to it break elsewhere.</source>
        <translation>이름의 자모가 분리되어 있습니다(NFD). 이름을 바꾸지 않으면 다른 곳에서 링크가 깨집니다.</translation>
    </message>
    <message>
        <source>Larger than a page should load (%1).</source>
        <translation>페이지에서 불러오기에는 큽니다(%1).</translation>
    </message>
    <message>
        <source>The same picture as %1.</source>
        <translation>%1와(과) 같은 그림입니다.</translation>
    </message>
    <message>
        <source>Download into the Post</source>
        <translation>글로 내려받기</translation>
    </message>
    <message>
        <source>The site won&apos;t have this image: %1 is not published.</source>
        <translation>사이트에는 이 이미지가 없습니다: %1은(는) 게시되지 않습니다.</translation>
    </message>
    <message>
        <source>The site won&apos;t have this image: it is not in %1.</source>
        <translation>사이트에는 이 이미지가 없습니다: %1 안에 있지 않습니다.</translation>
    </message>
    <message>
        <source>The site won&apos;t have this image: only an index.md brings files along.</source>
        <translation>사이트에는 이 이미지가 없습니다: index.md만 옆의 파일을 함께 게시합니다.</translation>
    </message>
    <message>
        <source>The site won&apos;t find this image: its address counts from the post&apos;s page.</source>
        <translation>사이트가 이 이미지를 찾지 못합니다: 주소가 글의 페이지를 기준으로 합니다.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>찾기…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Make the Site Find It</source>
        <translation>사이트가 찾을 수 있게 고치기</translation>
    </message>
    <message>
        <source>An image of this name is in another folder.</source>
        <translation>같은 이름의 이미지가 다른 폴더에 있습니다.</translation>
    </message>
    <message>
        <source>Move It Where the Site Has It</source>
        <translation>사이트에 실리는 폴더로 옮기기</translation>
    </message>
    <message>
        <source>To %1, with all references to it</source>
        <translation>%1 폴더로, 이 이미지를 가리키는 모든 참조와 함께 옮깁니다</translation>
    </message>
</context>
<context>
    <name>ui::AssetModel</name>
    <message>
        <source>no such file</source>
        <translation>파일 없음</translation>
    </message>
    <message>
        <source>on another site</source>
        <translation>다른 사이트에 있음</translation>
    </message>
    <message>
        <source>outside of the blog</source>
        <translation>블로그 밖에 있음</translation>
    </message>
    <message>
        <source>Expected at %1</source>
        <translation>있어야 할 곳: %1</translation>
    </message>
    <message>
        <source>Used in line %1</source>
        <translation>%1번째 줄에서 사용</translation>
    </message>
    <message>
        <source>Text for those who can&apos;t see it: %1</source>
        <translation>대체 텍스트: %1</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>쓰이지 않음</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>온라인</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>표시 안 함</translation>
    </message>
    <message>
        <source>Other case</source>
        <translation>대소문자</translation>
    </message>
    <message>
        <source>Name in NFD</source>
        <translation>자모 분리</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>큼</translation>
    </message>
    <message>
        <source>Not described</source>
        <translation>설명 없음</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>같은 그림</translation>
    </message>
    <message>
        <source>Not on the site</source>
        <translation>사이트에 없음</translation>
    </message>
    <message>
        <source>being saved</source>
        <translation>저장하는 중</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
</context>
<context>
    <name>ui::AssetPanelController</name>
    <message>
        <source>Add Images</source>
        <translation>이미지 추가</translation>
    </message>
</context>
<context>
    <name>ui::AssetPanelWidget</name>
    <message>
        <source>1 image</source>
        <translation>이미지 1개</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>이미지 %1개</translation>
    </message>
    <message>
        <source>All Images</source>
        <translation>모든 이미지</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>쓰임</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>쓰이지 않음</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Add Images…</source>
        <translation>이미지 추가…</translation>
    </message>
    <message>
        <source>%1 unused</source>
        <translation>쓰이지 않음 %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>없음 %1</translation>
    </message>
    <message>
        <source>No post is open</source>
        <translation>열린 글이 없습니다</translation>
    </message>
    <message>
        <source>The images of a post appear here.</source>
        <translation>글의 이미지가 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>보여 줄 것이 없습니다</translation>
    </message>
    <message>
        <source>No image of this post is of the chosen kind.</source>
        <translation>이 글에는 고른 종류의 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>아직 이미지가 없습니다</translation>
    </message>
    <message>
        <source>Drop pictures here, or paste them into the text.</source>
        <translation>그림을 여기에 끌어다 놓거나 글에 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>Which images are shown, and how</source>
        <translation>어떤 이미지를 어떻게 보일지</translation>
    </message>
    <message>
        <source>On Other Sites</source>
        <translation>다른 사이트</translation>
    </message>
    <message>
        <source>Not Described</source>
        <translation>설명 없음</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>큼</translation>
    </message>
    <message>
        <source>Other Case or Form</source>
        <translation>대소문자·자모 다름</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>같은 그림</translation>
    </message>
    <message>
        <source>As in the Text</source>
        <translation>글에 나온 순서</translation>
    </message>
    <message>
        <source>By Name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>Largest First</source>
        <translation>큰 것부터</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>최근 것부터</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>격자</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
</context>
<context>
    <name>ui::AssetView</name>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
</context>
<context>
    <name>ui::ChecksController</name>
    <message>
        <source>Nothing stands in the way of publishing.</source>
        <translation>발행을 막는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>점검</translation>
    </message>
</context>
<context>
    <name>ui::Chip</name>
    <message>
        <source>%1, remove with Delete</source>
        <translation>%1, Delete 키로 지우기</translation>
    </message>
</context>
<context>
    <name>ui::CleanupDialog</name>
    <message>
        <source>Choose All</source>
        <translation>모두 고르기</translation>
    </message>
    <message>
        <source>Clean Up Images</source>
        <translation>이미지 정리</translation>
    </message>
    <message>
        <source>Not Used</source>
        <translation>쓰이지 않음</translation>
    </message>
    <message>
        <source>In the Trash</source>
        <translation>휴지통</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) moved to the trash.</source>
        <translation>
            <numerusform>이미지 %n개를 휴지통으로 옮겼습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) brought back.</source>
        <translation>
            <numerusform>이미지 %n개를 되돌렸습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images that nothing uses</source>
        <translation>쓰이지 않는 이미지</translation>
    </message>
    <message>
        <source>Images of the blog in the trash</source>
        <translation>휴지통에 있는 블로그 이미지</translation>
    </message>
    <message>
        <source>Looking through the blog…</source>
        <translation>블로그를 살펴보는 중…</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Nothing is thrown away: not everything could be read</source>
        <translation>읽지 못한 것이 있어 아무것도 버리지 않습니다</translation>
    </message>
    <message>
        <source>Any image may be used there: %1</source>
        <translation>어떤 이미지든 여기서 쓰일 수 있습니다: %1</translation>
    </message>
    <message>
        <source>No file of the blog names it</source>
        <translation>블로그의 어떤 파일에도 이름이 없음</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1의 사본</translation>
    </message>
    <message>
        <source>Every image is used</source>
        <translation>모든 이미지가 쓰이고 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that nothing uses, %1</source>
        <translation>
            <numerusform>쓰이지 않는 이미지 %n개, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be used by a template or a word in a text, and stay.</source>
        <translation>
            <numerusform>템플릿이나 글의 낱말이 쓸 수도 있는 %n개는 그대로 둡니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts, layouts, styles, data and settings were looked at.</source>
        <translation>글, 레이아웃, 스타일, 데이터, 설정을 살펴보았습니다.</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>휴지통으로 옮기기</translation>
    </message>
    <message numerus="yes">
        <source>Move %n to Trash (%1)</source>
        <translation>
            <numerusform>%n개를 휴지통으로(%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>되돌리기</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n Back</source>
        <translation>
            <numerusform>%n개 되돌리기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ColourControl</name>
    <message>
        <source>Choose a colour</source>
        <translation>색 고르기</translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Theirs: in the file now</source>
        <translation>저쪽: 지금 파일에 있는 글</translation>
    </message>
    <message>
        <source>Mine: not saved yet</source>
        <translation>내 글: 아직 저장하지 않음</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>저쪽 것 쓰기</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>내 것 유지</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>병합…</translation>
    </message>
</context>
<context>
    <name>ui::CropView</name>
    <message>
        <source>Part of the picture that is kept</source>
        <translation>그림에서 남길 부분</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size</source>
        <translation>화살표 키로 옮기고, Shift와 화살표 키로 크기를 바꿉니다</translation>
    </message>
</context>
<context>
    <name>ui::DateControl</name>
    <message>
        <source>Choose day and time (F4)</source>
        <translation>날짜와 시각 고르기(F4)</translation>
    </message>
    <message>
        <source>Choose day and time</source>
        <translation>날짜와 시각 고르기</translation>
    </message>
</context>
<context>
    <name>ui::DatePopup</name>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
</context>
<context>
    <name>ui::DiffPane</name>
    <message>
        <source>Previous change</source>
        <translation>이전 변경</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>다음 변경</translation>
    </message>
    <message>
        <source>Show only what differs</source>
        <translation>다른 부분만 보기</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>차이 없음</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>변경 %n개 중 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DiffView</name>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>차이 없음</translation>
    </message>
    <message>
        <source>Change %1 of %2. Before: %3. After: %4.</source>
        <translation>변경 %2개 중 %1. 이전: %3. 이후: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>바뀌지 않은 줄 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DockTitle</name>
    <message>
        <source>Hide %1</source>
        <translation>%1 숨기기</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
</context>
<context>
    <name>ui::DownloadBar</name>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <translation>내려받는 중: %1</translation>
    </message>
    <message>
        <source>Downloading %1 of %2: %3</source>
        <translation>내려받는 중 %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>ui::EditorHint</name>
    <message>
        <source>No post is open</source>
        <translation>열린 글이 없습니다</translation>
    </message>
</context>
<context>
    <name>ui::EncodingController</name>
    <message>
        <source>Reopen with &amp;Encoding</source>
        <translation>다른 인코딩으로 다시 열기(&amp;E)</translation>
    </message>
    <message>
        <source>Save with Encodin&amp;g</source>
        <translation>다른 인코딩으로 저장(&amp;G)</translation>
    </message>
    <message>
        <source>Go to Line %1</source>
        <translation>%1줄로 가기</translation>
    </message>
    <message>
        <source>Other Encoding…</source>
        <translation>다른 인코딩…</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. The post is shown as %2: does it read well?</source>
        <translation>%1줄이 UTF-8이 아닙니다. 글을 %2 인코딩으로 표시했습니다. 제대로 읽히나요?</translation>
    </message>
    <message>
        <source>Edit as %1</source>
        <translation>%1로 편집</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>UTF-8로 변환</translation>
    </message>
    <message>
        <source>Line %1 has bytes that mean nothing in %2. The post can be read only, so that none of them is lost.</source>
        <translation>%1줄에 %2 인코딩으로 읽을 수 없는 바이트가 있습니다. 잃어버리지 않도록 읽기만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 characters: too long to be edited. The post can be read only.</source>
        <translation>%1줄이 %2자를 넘어 편집하기에 너무 깁니다. 읽기만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Not saved: line %1 has half a character, which no file can hold.</source>
        <translation>저장하지 못했습니다. %1줄에 파일에 담을 수 없는 반쪽 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Not saved: “%1” (%2) in line %3 can&apos;t be written in %4.</source>
        <translation>저장하지 못했습니다. %3줄의 “%1”(%2)은(는) %4 인코딩으로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>UTF-8로 저장</translation>
    </message>
</context>
<context>
    <name>ui::EncodingMenu</name>
    <message>
        <source>Other Encodings</source>
        <translation>다른 인코딩</translation>
    </message>
</context>
<context>
    <name>ui::ExportController</name>
    <message>
        <source>Export as one HTML file</source>
        <translation>HTML 파일 하나로 내보내기</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML 페이지 (*.html)</translation>
    </message>
    <message>
        <source>Export into folder</source>
        <translation>내보낼 폴더</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1에 내보냈습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be included.</source>
        <translation>
            <numerusform>이미지 %n개를 넣지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>폴더 보기</translation>
    </message>
</context>
<context>
    <name>ui::FieldNotice</name>
    <message>
        <source>%1 (%2) %3</source>
        <extracomment>A moment; %1 the date, %2 the short name of its day of the week, %3 the time.</extracomment>
        <translation>%1 (%2) %3</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>그런 날짜나 시각은 없습니다.</translation>
    </message>
    <message>
        <source>%1 can&apos;t read this date and stops building the site.</source>
        <translation>%1은(는) 이 날짜를 읽지 못해 사이트 만들기를 멈춥니다.</translation>
    </message>
    <message>
        <source>%1 can&apos;t read this date and takes it for the year 1.</source>
        <translation>%1은(는) 이 날짜를 읽지 못해 서기 1년으로 봅니다.</translation>
    </message>
    <message>
        <source>%1 can&apos;t read this date and takes that of the file.</source>
        <translation>%1은(는) 이 날짜를 읽지 못해 파일의 날짜를 씁니다.</translation>
    </message>
    <message>
        <source>%1 reads this as %2 (%3).</source>
        <translation>%1은(는) 이것을 %2(%3)로 읽습니다.</translation>
    </message>
    <message>
        <source>Built on a server, which runs in UTC, the post&apos;s address gets another day.</source>
        <translation>UTC로 도는 서버에서 만들면 글 주소의 날짜가 달라집니다.</translation>
    </message>
    <message>
        <source>%1 leaves the post out of the site until then.</source>
        <translation>그때까지 %1은(는) 이 글을 사이트에 올리지 않습니다.</translation>
    </message>
    <message>
        <source>%1 has left the post out of the site since then.</source>
        <translation>그때부터 %1은(는) 이 글을 사이트에서 뺐습니다.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <extracomment>Of a date that is to be written in another way.</extracomment>
        <translation>‘%1’로 쓰기</translation>
    </message>
    <message numerus="yes">
        <source>%n other post(s) have “%1” in place of “%2”.</source>
        <translation>
            <numerusform>다른 글 %n개는 ‘%2’ 대신 ‘%1’을(를) 씁니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts of this blog need a value here.</source>
        <translation>이 블로그의 글에는 이 값이 필요합니다.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>Put It in Quotes</source>
        <translation>따옴표로 묶기</translation>
    </message>
</context>
<context>
    <name>ui::FieldProblem</name>
    <message>
        <source>A value with “: ” in it needs quotes.</source>
        <translation>‘: ’가 들어간 값은 따옴표로 싸야 합니다.</translation>
    </message>
    <message>
        <source>Every line needs a name and a colon.</source>
        <translation>줄마다 이름과 쌍점이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The line is indented in another way than those around it.</source>
        <translation>이 줄의 들여쓰기가 앞뒤 줄과 다릅니다.</translation>
    </message>
    <message>
        <source>Lines are indented by blanks, never by tabs.</source>
        <translation>들여쓰기는 탭이 아니라 빈칸으로 합니다.</translation>
    </message>
    <message>
        <source>A value that starts with “- ” needs quotes or a line of its own.</source>
        <translation>‘- ’로 시작하는 값은 따옴표로 싸거나 새 줄에 써야 합니다.</translation>
    </message>
    <message>
        <source>A value that starts with this character needs quotes.</source>
        <translation>이 글자로 시작하는 값은 따옴표로 싸야 합니다.</translation>
    </message>
    <message>
        <source>After “\” between double quotes only certain letters may stand.</source>
        <translation>큰따옴표 안에서 ‘\’ 뒤에는 정해진 글자만 올 수 있습니다.</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>A list is not closed with “]”.</source>
        <translation>목록이 ‘]’로 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>A group is not closed with “}”.</source>
        <translation>묶음이 ‘}’로 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>“*name” refers to a value that no “&amp;name” marks.</source>
        <translation>‘*이름’이 가리키는 ‘&amp;이름’이 없습니다.</translation>
    </message>
    <message>
        <source>There is a character in it that can&apos;t be written like this.</source>
        <translation>이렇게 쓸 수 없는 글자가 들어 있습니다.</translation>
    </message>
    <message>
        <source>It must consist of names and values.</source>
        <translation>이름과 값으로 이루어져야 합니다.</translation>
    </message>
    <message>
        <source>It is larger than any front matter should be.</source>
        <translation>머리말로 보기에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>Its values are nested too deeply.</source>
        <translation>값이 너무 깊이 겹쳐 있습니다.</translation>
    </message>
    <message>
        <source>It stands for too many values.</source>
        <translation>가리키는 값이 너무 많습니다.</translation>
    </message>
    <message>
        <source>A value refers to itself.</source>
        <translation>값이 자기 자신을 가리킵니다.</translation>
    </message>
    <message>
        <source>A field is there twice; generators read that differently.</source>
        <translation>같은 항목이 두 번 있습니다. 생성기마다 다르게 읽습니다.</translation>
    </message>
    <message>
        <source>What follows the second “---” is not read.</source>
        <translation>두 번째 ‘---’ 뒤는 읽히지 않습니다.</translation>
    </message>
    <message>
        <source>The name of a field must be a word.</source>
        <translation>항목 이름은 낱말이어야 합니다.</translation>
    </message>
    <message>
        <source>The field is not in the text any more.</source>
        <translation>그 항목은 이제 글에 없습니다.</translation>
    </message>
    <message>
        <source>The field needs a name.</source>
        <translation>항목에 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>There is a field of that name already.</source>
        <translation>같은 이름의 항목이 이미 있습니다.</translation>
    </message>
    <message>
        <source>The field has a value; it can&apos;t hold other fields.</source>
        <translation>값이 있는 항목은 다른 항목을 담을 수 없습니다.</translation>
    </message>
    <message>
        <source>Other fields stand on the same line. Change it in the text.</source>
        <translation>같은 줄에 다른 항목이 있습니다. 글에서 고쳐 주세요.</translation>
    </message>
    <message>
        <source>A list of lists can only be changed in the text.</source>
        <translation>목록의 목록은 글에서만 고칠 수 있습니다.</translation>
    </message>
    <message>
        <source>Other fields would change along with it. Change it in the text.</source>
        <translation>다른 항목도 함께 바뀝니다. 글에서 고쳐 주세요.</translation>
    </message>
    <message>
        <source>This can&apos;t be written here without meaning something else.</source>
        <translation>여기에 이렇게 쓰면 다른 뜻이 됩니다.</translation>
    </message>
    <message>
        <source>The front matter&apos;s format knows no such value.</source>
        <translation>이 머리말 형식에는 그런 값이 없습니다.</translation>
    </message>
    <message>
        <source>The text around it can&apos;t be read. Put that right first.</source>
        <translation>둘레의 글을 읽을 수 없습니다. 그것부터 고쳐 주세요.</translation>
    </message>
    <message>
        <source>It is code that the generator runs, which only the text can show.</source>
        <translation>생성기가 실행하는 코드이므로 글에서만 고칠 수 있습니다.</translation>
    </message>
    <message>
        <source>Lines are indented by tabs, which only Hexo reads. Write blanks instead.</source>
        <translation>줄을 탭으로 들여 썼습니다. 탭은 Hexo만 읽으므로 빈칸을 쓰세요.</translation>
    </message>
    <message>
        <source>There are blank lines above it: most generators look for “---” in the very first line.</source>
        <translation>위에 빈 줄이 있습니다. 대부분의 생성기는 맨 첫 줄에서 “---”를 찾습니다.</translation>
    </message>
    <message>
        <source>The line below it has more than three dashes: Jekyll does not see the end there, others show a dash in the post.</source>
        <translation>끝 줄에 “-”가 세 개보다 많습니다. Jekyll은 끝을 알아보지 못하고, 다른 생성기는 글에 “-”를 남깁니다.</translation>
    </message>
    <message>
        <source>The lines around it have more than three dashes, which only Hexo reads.</source>
        <translation>앞뒤 줄에 “-”가 세 개보다 많습니다. 이런 글은 Hexo만 읽습니다.</translation>
    </message>
    <message>
        <source>The line “---” above it is missing, which only Hexo reads.</source>
        <translation>위에 “---” 줄이 없습니다. 이런 글은 Hexo만 읽습니다.</translation>
    </message>
    <message>
        <source>An invisible mark (U+FEFF) stands before the first field: Jekyll reads no other one.</source>
        <translation>첫 항목 앞에 보이지 않는 글자(U+FEFF)가 있습니다. Jekyll은 첫 항목만 읽습니다.</translation>
    </message>
    <message>
        <source>In TOML, groups such as “[extra]” stand below all other fields.</source>
        <translation>TOML에서는 “[extra]” 같은 묶음이 다른 항목보다 아래에 있어야 합니다.</translation>
    </message>
    <message>
        <source>Its lines stand in several places. Move them in the text.</source>
        <translation>줄이 여러 곳에 흩어져 있습니다. 글에서 옮기세요.</translation>
    </message>
    <message>
        <source>The value starts with a bracket or a quote and goes on behind it: all of it needs quotes.</source>
        <translation>값이 괄호나 따옴표로 시작해 그 뒤로 이어집니다. 전체를 따옴표로 묶어야 합니다.</translation>
    </message>
    <message>
        <source>A template stands here; it is a value once the generator has filled it in.</source>
        <translation>템플릿이 있습니다. 생성기가 채운 뒤에야 값이 됩니다.</translation>
    </message>
    <message>
        <source>The line “---” below it is missing: it would be shown as text.</source>
        <translation>아래에 “---” 줄이 없어 본문으로 보입니다.</translation>
    </message>
    <message>
        <source>There is text above it, and it has to start in the very first line.</source>
        <translation>위에 다른 글이 있습니다. 머리말은 맨 첫 줄에서 시작해야 합니다.</translation>
    </message>
    <message>
        <source>There are blanks before “---” above or below it.</source>
        <translation>위나 아래의 “---” 앞에 빈칸이 있습니다.</translation>
    </message>
    <message>
        <source>Other characters than “---” stand above and below it.</source>
        <translation>위아래에 “---”가 아닌 다른 문자가 있습니다.</translation>
    </message>
    <message>
        <source>It stands in a block of code; the lines around it have to be “---”.</source>
        <translation>코드 블록 안에 있습니다. 위아래 줄이 “---”여야 합니다.</translation>
    </message>
    <message>
        <source>The lines “---” above and below it are missing: it would be shown as text.</source>
        <translation>위아래에 “---” 줄이 없어 본문으로 보입니다.</translation>
    </message>
    <message>
        <source>Lines such as “#+TITLE:” are Org&apos;s front matter, which only Hugo reads.</source>
        <translation>“#+TITLE:” 같은 줄은 Org의 머리말이며 Hugo만 읽습니다.</translation>
    </message>
    <message>
        <source>There are blanks before its first line, which only Hugo and Zola read.</source>
        <translation>첫 줄 앞에 빈칸이 있으며, Hugo와 Zola만 이를 읽습니다.</translation>
    </message>
    <message>
        <source>Nothing may stand behind “---” above it; only Hugo reads that.</source>
        <translation>위의 “---” 뒤에는 아무것도 올 수 없습니다. Hugo만 이를 읽습니다.</translation>
    </message>
    <message>
        <source>Text stands behind “---” below it: Jekyll does not see the end there.</source>
        <translation>아래의 “---” 뒤에 글이 있어 Jekyll이 머리말의 끝을 찾지 못합니다.</translation>
    </message>
    <message>
        <source>Another field refers to this value by “*name” and would change along with it.</source>
        <translation>다른 항목이 “*이름”으로 이 값을 가리켜 함께 바뀌게 됩니다.</translation>
    </message>
    <message>
        <source>“*name” stands here for the value of another field. Change it there.</source>
        <translation>여기 “*이름”은 다른 항목의 값을 가리킵니다. 그 항목에서 바꾸세요.</translation>
    </message>
    <message>
        <source>The line that ends it is missing: text of the post is read as fields.</source>
        <translation>끝을 알리는 줄이 빠져서 글의 본문이 항목으로 읽힙니다.</translation>
    </message>
    <message>
        <source>Fields with “:” stand between lines of “---”, fields with “=” between lines of “+++”.</source>
        <translation>“:”로 쓴 항목은 “---” 줄 사이에, “=”로 쓴 항목은 “+++” 줄 사이에 있어야 합니다.</translation>
    </message>
    <message>
        <source>“%1” is there twice, in lines %2 and %3. Jekyll and Hugo read the last one, others refuse the post.</source>
        <translation>“%1” 항목이 %2번 줄과 %3번 줄에 두 번 있습니다. Jekyll과 Hugo는 마지막 것을 읽고, 다른 생성기는 글을 거부합니다.</translation>
    </message>
    <message>
        <source>In TOML, text stands between quotes.</source>
        <translation>TOML에서 글자 값은 따옴표로 묶어야 합니다.</translation>
    </message>
    <message>
        <source>In TOML, a name with such characters stands between quotes.</source>
        <translation>TOML에서 이런 글자가 든 이름은 따옴표로 묶어야 합니다.</translation>
    </message>
    <message>
        <source>In TOML, a time has seconds: 23:53:00.</source>
        <translation>TOML에서 시각에는 초가 있어야 합니다. 예: 23:53:00</translation>
    </message>
    <message>
        <source>TOML writes yes and no as “true” and “false”.</source>
        <translation>TOML에서는 예와 아니요를 “true”와 “false”로 씁니다.</translation>
    </message>
    <message>
        <source>A field is there twice, which TOML does not allow.</source>
        <translation>같은 항목이 두 번 있습니다. TOML에서는 허용되지 않습니다.</translation>
    </message>
    <message>
        <source>A value is missing behind “=”.</source>
        <translation>“=” 뒤에 값이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ui::FieldRow</name>
    <message>
        <source>New name of the field</source>
        <translation>항목의 새 이름</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>From %1; not written here</source>
        <translation>%1에서 온 값, 이 글에는 없음</translation>
    </message>
    <message>
        <source>Write It Here</source>
        <translation>이 글에 쓰기</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>위로 옮기기</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>아래로 옮기기</translation>
    </message>
    <message>
        <source>Alt+Enter writes it here; Shift+F10 opens the menu</source>
        <translation>Alt+Enter로 여기에 쓰고, Shift+F10으로 메뉴를 엽니다</translation>
    </message>
    <message>
        <source>Shift+F10 opens the menu: rename, move, remove</source>
        <translation>Shift+F10으로 메뉴를 엽니다: 이름 바꾸기, 옮기기, 없애기</translation>
    </message>
    <message>
        <source>%1 gives it to new posts; this one goes without</source>
        <translation>새 글은 %1에서 이 값을 받지만, 이 글에는 없습니다</translation>
    </message>
    <message>
        <source>Add Field to This Group</source>
        <translation>이 묶음에 항목 추가</translation>
    </message>
</context>
<context>
    <name>ui::FieldWords</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>The heading of the post and of its browser tab.</source>
        <translation>글과 브라우저 탭에 보이는 제목입니다.</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>부제목</translation>
    </message>
    <message>
        <source>A second line below the title.</source>
        <translation>제목 아래에 한 줄 더 보입니다.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>A sentence or two for search results and shared links.</source>
        <translation>검색 결과와 공유한 링크에 보이는 한두 문장입니다.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Shown in lists in place of the beginning of the text.</source>
        <translation>목록에서 본문 첫머리 대신 보입니다.</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>발췌</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>When the post was written. Lists are sorted by it.</source>
        <translation>글을 쓴 때입니다. 목록은 이 순서를 따릅니다.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>고친 날짜</translation>
    </message>
    <message>
        <source>When the post was changed last.</source>
        <translation>마지막으로 글을 고친 때입니다.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>게시</translation>
    </message>
    <message>
        <source>When the post was published. Lists are sorted by it.</source>
        <translation>글을 올린 때입니다. 목록은 이 순서를 따릅니다.</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>게시 시작</translation>
    </message>
    <message>
        <source>The post is on the site from then on.</source>
        <translation>그때부터 사이트에 보입니다.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>게시 끝</translation>
    </message>
    <message>
        <source>The post is on the site until then.</source>
        <translation>그때까지 사이트에 보입니다.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Words by which readers find posts of one kind.</source>
        <translation>같은 주제의 글을 찾게 해 주는 낱말입니다.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>The parts of the blog that the post belongs to.</source>
        <translation>글이 들어갈 블로그의 갈래입니다.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>The part of the blog that the post belongs to.</source>
        <translation>글이 들어갈 블로그의 갈래입니다.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>검색어</translation>
    </message>
    <message>
        <source>Words for search engines.</source>
        <translation>검색 엔진에 알려 주는 낱말입니다.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>연재</translation>
    </message>
    <message>
        <source>The series that the post is a part of.</source>
        <translation>이 글이 들어 있는 연재입니다.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>글쓴이</translation>
    </message>
    <message>
        <source>Who wrote the post.</source>
        <translation>글을 쓴 사람입니다.</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>글쓴이</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>레이아웃</translation>
    </message>
    <message>
        <source>The template that the theme shows the post with.</source>
        <translation>테마가 글을 보여 줄 때 쓰는 틀입니다.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>틀</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>The kind of post, by which themes choose its look.</source>
        <translation>테마가 모양을 고르는 글의 종류입니다.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>The language of the post: ko, en …</source>
        <translation>글의 언어입니다(ko, en …).</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>슬러그</translation>
    </message>
    <message>
        <source>The last part of the post&apos;s address.</source>
        <translation>글 주소의 마지막 부분입니다.</translation>
    </message>
    <message>
        <source>Permalink</source>
        <translation>고유 주소</translation>
    </message>
    <message>
        <source>The post&apos;s address on the site.</source>
        <translation>사이트에서 글의 주소입니다.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Old addresses</source>
        <translation>옛 주소</translation>
    </message>
    <message>
        <source>Addresses that lead to this post as well.</source>
        <translation>이 글로 이어지는 다른 주소입니다.</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>넘겨주기</translation>
    </message>
    <message>
        <source>Readers are sent on to this address.</source>
        <translation>읽는 사람을 이 주소로 보냅니다.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Where the post was published first.</source>
        <translation>글을 처음 올린 곳입니다.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>A draft is not on the site.</source>
        <translation>초안은 사이트에 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Off: the post is not on the site.</source>
        <translation>끄면 사이트에 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Published, a draft, or hidden from lists.</source>
        <translation>게시, 초안, 목록에서 숨김 가운데 하나입니다.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>댓글</translation>
    </message>
    <message>
        <source>Readers may comment.</source>
        <translation>읽는 사람이 댓글을 달 수 있습니다.</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>A list of the headings is shown.</source>
        <translation>제목 목록을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>수식</translation>
    </message>
    <message>
        <source>The page loads what draws formulas.</source>
        <translation>수식을 그리는 도구를 불러옵니다.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Stays at the top of the list.</source>
        <translation>목록 맨 위에 머뭅니다.</translation>
    </message>
    <message>
        <source>Featured</source>
        <translation>추천</translation>
    </message>
    <message>
        <source>Stands out in lists.</source>
        <translation>목록에서 돋보입니다.</translation>
    </message>
    <message>
        <source>In the site map</source>
        <translation>사이트맵에 넣기</translation>
    </message>
    <message>
        <source>Search engines are told of the post.</source>
        <translation>검색 엔진에 글을 알립니다.</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>검색에 넣기</translation>
    </message>
    <message>
        <source>The site&apos;s own search finds the post.</source>
        <translation>사이트 안 검색에서 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Posts with a smaller number come first.</source>
        <translation>수가 작은 글이 먼저 옵니다.</translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation>위쪽 고정</translation>
    </message>
    <message>
        <source>Posts with a larger number stay further up.</source>
        <translation>수가 큰 글이 더 위에 머뭅니다.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Readers must know it.</source>
        <translation>읽으려면 알아야 합니다.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>The post&apos;s picture in lists and shared links.</source>
        <translation>목록과 공유한 링크에 보이는 그림입니다.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>The post&apos;s pictures for shared links.</source>
        <translation>공유한 링크에 보이는 그림입니다.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>표지</translation>
    </message>
    <message>
        <source>The picture at the top of the post.</source>
        <translation>글 맨 위에 보이는 그림입니다.</translation>
    </message>
    <message>
        <source>Header image</source>
        <translation>머리 그림</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>작은 그림</translation>
    </message>
    <message>
        <source>The post&apos;s small picture in lists.</source>
        <translation>목록에 보이는 작은 그림입니다.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>머리 부분</translation>
    </message>
    <message>
        <source>The post begins with its header.</source>
        <translation>글 맨 위에 머리 부분을 보입니다.</translation>
    </message>
    <message>
        <source>Excerpt ends at</source>
        <translation>발췌 끝 표시</translation>
    </message>
    <message>
        <source>The characters in the text at which its excerpt ends.</source>
        <translation>발췌가 끝나는 자리를 나타내는 글자입니다.</translation>
    </message>
    <message>
        <source>Title in menus</source>
        <translation>메뉴 제목</translation>
    </message>
    <message>
        <source>A shorter title for menus and lists.</source>
        <translation>메뉴와 목록에 쓰는 짧은 제목입니다.</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>마크업</translation>
    </message>
    <message>
        <source>The language that the post is written in.</source>
        <translation>글을 쓴 마크업 언어입니다.</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>The formats in which the page is made.</source>
        <translation>페이지를 만들 형식입니다.</translation>
    </message>
    <message>
        <source>Korean, Chinese or Japanese</source>
        <translation>한중일 글</translation>
    </message>
    <message>
        <source>Words are counted by characters.</source>
        <translation>낱말 수를 글자로 셉니다.</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>페이지 없음</translation>
    </message>
    <message>
        <source>The page is not made; others may use it.</source>
        <translation>페이지를 만들지 않고 다른 곳에서 씁니다.</translation>
    </message>
    <message>
        <source>No template tags</source>
        <translation>틀 태그 안 씀</translation>
    </message>
    <message>
        <source>{{ }} and {% %} are plain text.</source>
        <translation>{{ }}와 {% %}를 글자 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Not in lists</source>
        <translation>목록에서 빼기</translation>
    </message>
    <message>
        <source>The post is in no collection.</source>
        <translation>어느 모음에도 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>From the widest to the narrowest: one in another.</source>
        <translation>넓은 것에서 좁은 것 순으로, 앞의 것이 뒤의 것을 품습니다.</translation>
    </message>
</context>
<context>
    <name>ui::FileController</name>
    <message>
        <source>Markdown posts (*.md *.markdown *.mdown *.mkd);;All files (*)</source>
        <translation>마크다운 글 (*.md *.markdown *.mdown *.mkd);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>저장하지 않은 변경</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>“%1”의 변경 내용을 저장할까요?</translation>
    </message>
    <message>
        <source>What you don&apos;t save is lost.</source>
        <translation>저장하지 않은 내용은 사라집니다.</translation>
    </message>
    <message>
        <source>Save post as</source>
        <translation>글을 다른 이름으로 저장</translation>
    </message>
    <message>
        <source>post.md</source>
        <translation>글.md</translation>
    </message>
    <message>
        <source>Open post</source>
        <translation>글 열기</translation>
    </message>
    <message>
        <source>Open blog folder</source>
        <translation>블로그 폴더 열기</translation>
    </message>
    <message>
        <source>Another program has changed “%1”, and you have unsaved changes.</source>
        <translation>다른 프로그램이 “%1”을(를) 바꾸었고, 저장하지 않은 변경도 있습니다.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>내 것 유지</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>바뀐 것 받기</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted by another program. Your text is still here.</source>
        <translation>다른 프로그램이 “%1”을(를) 옮기거나 지웠습니다. 쓰던 글은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>다시 저장</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Saving “%1” was interrupted. It holds again what it did before.</source>
        <translation>“%1” 저장이 중단되었습니다. 파일을 저장 전 내용으로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>An interrupted save left another version: “%1”.</source>
        <translation>중단된 저장이 다른 판을 남겼습니다: “%1”.</translation>
    </message>
    <message>
        <source>“%1” is open in another Byline window (process %2). Here it can be read only.</source>
        <translation>“%1” 글이 다른 Byline 창(프로세스 %2)에서 열려 있습니다. 여기서는 읽기만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is open in another Byline window. Here it can be read only.</source>
        <translation>“%1” 글이 다른 Byline 창에서 열려 있습니다. 여기서는 읽기만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>여기서 편집</translation>
    </message>
    <message>
        <source>What it wrote last is kept as “%1”.</source>
        <translation>그 프로그램이 마지막에 쓴 내용은 “%1” 파일로 남겼습니다.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>비교…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>병합…</translation>
    </message>
    <message>
        <source>Compare with the copy…</source>
        <translation>사본과 비교…</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t Save</source>
        <translation>저장 안 함(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>단어 단위</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>정규식</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>바꿀 내용</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>이 결과를 바꾸고 다음으로 가기</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation>모든 결과 바꾸기</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>모두 바꾸기</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n개를 바꿈</numerusform>
        </translation>
    </message>
    <message>
        <source>Bad expression</source>
        <translation>잘못된 식</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>결과 없음</translation>
    </message>
</context>
<context>
    <name>ui::FolderRenamer</name>
    <message>
        <source>Rename Folder</source>
        <translation>폴더 이름 바꾸기</translation>
    </message>
    <message>
        <source>Name of the post&apos;s folder. Its images and all references to them go along.</source>
        <translation>글 폴더의 이름입니다. 이미지와 그 이미지를 가리키는 모든 참조가 함께 바뀝니다.</translation>
    </message>
    <message>
        <source>The folder is %1 now.</source>
        <translation>이제 폴더 이름은 %1입니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>ui::FormNotice</name>
    <message>
        <source>Go to Line %1</source>
        <translation>%1번째 줄로 가기</translation>
    </message>
    <message>
        <source>Put It Right</source>
        <translation>바로잡기</translation>
    </message>
    <message>
        <source>The form can&apos;t show this front matter</source>
        <translation>이 머리말은 양식에 보일 수 없습니다</translation>
    </message>
    <message>
        <source>Site generators see no front matter here</source>
        <translation>사이트 생성기가 여기서 머리말을 찾지 못합니다</translation>
    </message>
    <message>
        <source>%1 sees no front matter here</source>
        <translation>%1에서는 여기에 머리말이 없다고 봅니다</translation>
    </message>
    <message>
        <source>Site generators can&apos;t read this front matter</source>
        <translation>사이트 생성기가 이 머리말을 읽지 못합니다</translation>
    </message>
    <message>
        <source>%1 can&apos;t read this front matter as it is meant</source>
        <translation>%1에서는 이 머리말을 뜻대로 읽지 못합니다</translation>
    </message>
    <message>
        <source>This front matter is too complex for the form</source>
        <translation>양식으로 보이기에는 너무 복잡한 머리말입니다</translation>
    </message>
    <message>
        <source>This front matter can&apos;t be read yet</source>
        <translation>아직 읽을 수 없는 머리말입니다</translation>
    </message>
    <message>
        <source>The blog&apos;s rules have a mistake</source>
        <translation>블로그 규칙에 잘못이 있습니다</translation>
    </message>
</context>
<context>
    <name>ui::FrontMatterFold</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n줄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FrontMatterForm</name>
    <message>
        <source>The front matter of the post appears here.</source>
        <translation>글의 머리말이 여기에 나타납니다.</translation>
    </message>
</context>
<context>
    <name>ui::FrontMatterFormController</name>
    <message>
        <source>Change All</source>
        <translation>모두 바꾸기</translation>
    </message>
</context>
<context>
    <name>ui::GroupControl</name>
    <message>
        <source>Name of the field</source>
        <translation>항목 이름</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message>
        <source>Versions of “%1”</source>
        <translation>“%1”의 버전</translation>
    </message>
    <message>
        <source>Bring Back This Version</source>
        <translation>이 버전 되살리기</translation>
    </message>
    <message>
        <source>There are no versions yet. Each save keeps one.</source>
        <translation>아직 버전이 없습니다. 저장할 때마다 하나씩 남습니다.</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>%1 버전</translation>
    </message>
    <message>
        <source>The text now</source>
        <translation>지금 글</translation>
    </message>
</context>
<context>
    <name>ui::ImageControl</name>
    <message>
        <source>Choose an image</source>
        <translation>이미지 고르기</translation>
    </message>
    <message>
        <source>No such image beside the post or in the blog.</source>
        <translation>글 옆이나 블로그에 그런 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif)</source>
        <translation>이미지 (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif)</translation>
    </message>
    <message>
        <source>Choose an image (F4)</source>
        <translation>이미지 고르기 (F4)</translation>
    </message>
    <message>
        <source>Save the post first: its images get a place beside it.</source>
        <translation>먼저 글을 저장하세요. 그래야 이미지를 둘 곳이 정해집니다.</translation>
    </message>
</context>
<context>
    <name>ui::ImageDialog</name>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif *.bmp *.tif *.tiff *.heic *.heif);;All files (*)</source>
        <translation>이미지 (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif *.bmp *.tif *.tiff *.heic *.heif);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>ui::ImageEditDialog</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Turn Left</source>
        <translation>왼쪽으로 회전</translation>
    </message>
    <message>
        <source>Turn Right</source>
        <translation>오른쪽으로 회전</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>왼쪽 가장자리</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>위쪽 가장자리</translation>
    </message>
    <message>
        <source>Width of the part</source>
        <translation>남길 부분의 너비</translation>
    </message>
    <message>
        <source>Height of the part</source>
        <translation>남길 부분의 높이</translation>
    </message>
    <message>
        <source>Width of the result</source>
        <translation>결과의 너비</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 편집</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Part from</source>
        <translation>시작 위치</translation>
    </message>
    <message>
        <source>Size of the part</source>
        <translation>남길 크기</translation>
    </message>
    <message>
        <source>Scaled to width</source>
        <translation>맞출 너비</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 픽셀</translation>
    </message>
</context>
<context>
    <name>ui::ImagePicker</name>
    <message>
        <source>Choose Another File…</source>
        <translation>다른 파일 고르기…</translation>
    </message>
    <message>
        <source>Find an image</source>
        <translation>이미지 찾기</translation>
    </message>
    <message>
        <source>Images of the blog</source>
        <translation>블로그의 이미지</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>이미지를 찾는 중…</translation>
    </message>
    <message>
        <source>The blog has no images yet.</source>
        <translation>블로그에 아직 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>No image of this name</source>
        <translation>이런 이름의 이미지가 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>이미지 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImageRelocator</name>
    <message>
        <source>The new name of %1 was brought to its end: Byline had been stopped on the way.</source>
        <translation>%1의 이름 바꾸기를 마쳤습니다. 하던 중에 Byline이 멈췄습니다.</translation>
    </message>
    <message>
        <source>Look at %1: it was changed in the meantime.</source>
        <translation>%1을(를) 확인하세요. 그 사이에 내용이 바뀌었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The image is %1 now, in %n file(s) that use it, too.</source>
        <translation>
            <numerusform>이미지 이름이 %1(으)로 바뀌었고, 이 이미지를 쓰는 파일 %n개도 함께 고쳤습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The image is %1 now.</source>
        <translation>이미지 이름이 %1(으)로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>ui::ImageRepair</name>
    <message>
        <source>Choose an Image</source>
        <translation>그림 고르기</translation>
    </message>
</context>
<context>
    <name>ui::ImportOptionsMenu</name>
    <message>
        <source>As it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>그대로: %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>As large as it is</source>
        <translation>원래 크기</translation>
    </message>
    <message>
        <source>At most %1 pixels</source>
        <translation>최대 %1픽셀</translation>
    </message>
    <message>
        <source>Longer Side</source>
        <translation>긴 변</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Quality of JPEG and WebP</source>
        <translation>JPEG와 WebP의 품질</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명 정보</translation>
    </message>
    <message>
        <source>Remove Where It Was Taken</source>
        <translation>찍은 위치 제거</translation>
    </message>
    <message>
        <source>Remove All but the Colors</source>
        <translation>색 정보만 남기고 모두 제거</translation>
    </message>
    <message>
        <source>Keep All</source>
        <translation>모두 유지</translation>
    </message>
    <message>
        <source>Make PNG Smaller without Loss</source>
        <translation>PNG를 손실 없이 작게</translation>
    </message>
    <message>
        <source>New Images of This Blog</source>
        <translation>이 블로그의 새 이미지</translation>
    </message>
    <message>
        <source>Keep Originals in _originals</source>
        <translation>원본을 _originals에 보관</translation>
    </message>
    <message>
        <source>Do So with All New Images of This Blog</source>
        <translation>이 블로그의 모든 새 이미지에 적용</translation>
    </message>
    <message>
        <source>Folder of New Images</source>
        <translation>새 이미지의 폴더</translation>
    </message>
    <message>
        <source>As posts write it: img/ beside the post, /assets/img/{slug}/ from the site&apos;s root, with the post&apos;s name for {slug}. Empty: as the blog&apos;s posts do.</source>
        <translation>글에 쓰는 대로 적으세요. 글 옆이면 img/, 사이트 루트부터면 /assets/img/{slug}/처럼 쓰고 {slug}에는 글 이름이 들어갑니다. 비워 두면 블로그의 다른 글을 따릅니다.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>As the Blog&apos;s Posts Do…</source>
        <translation>블로그의 글을 따르기…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>ui::LineJump</name>
    <message>
        <source>Go to line</source>
        <translation>줄로 가기</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
</context>
<context>
    <name>ui::LinkControl</name>
    <message>
        <source>Open in the browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
</context>
<context>
    <name>ui::ListControl</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, %2번째 줄</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>한 줄 더</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>이 줄 없애기</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>도구 모음</translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>병합</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>내 글</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>저쪽 글</translation>
    </message>
    <message>
        <source>Apply Merge</source>
        <translation>병합 적용</translation>
    </message>
    <message>
        <source>1  Mine</source>
        <translation>1  내 글</translation>
    </message>
    <message>
        <source>2  Theirs</source>
        <translation>2  저쪽 글</translation>
    </message>
    <message>
        <source>3  Mine, Then Theirs</source>
        <translation>3  내 글 다음 저쪽 글</translation>
    </message>
    <message>
        <source>4  Theirs, Then Mine</source>
        <translation>4  저쪽 글 다음 내 글</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>결정할 충돌 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>모두 결정했습니다.</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation>알림 닫기</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ui::MissingPage</name>
    <message>
        <source>Start Front Matter</source>
        <translation>머리말 시작하기</translation>
    </message>
    <message>
        <source>No front matter</source>
        <translation>머리말 없음</translation>
    </message>
    <message>
        <source>Title, date and tags are written at the top of the post, where the site generator reads them.</source>
        <translation>제목과 날짜, 태그는 글 맨 위에 씁니다. 사이트 생성기가 거기에서 읽습니다.</translation>
    </message>
    <message>
        <source>Choose the format</source>
        <translation>형식 고르기</translation>
    </message>
    <message>
        <source>Pelican reads lines such as “Title: …” at the top of the post. They are edited in the text.</source>
        <translation>Pelican은 글 맨 위의 “Title: …” 같은 줄을 읽습니다. 그 줄은 글에서 고칩니다.</translation>
    </message>
</context>
<context>
    <name>ui::MonthView</name>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <extracomment>The year in the title of a calendar, beside the month.</extracomment>
        <translation>%1년</translation>
    </message>
</context>
<context>
    <name>ui::NewPostDialog</name>
    <message>
        <source>New post</source>
        <translation>새 글</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>무엇에 관한 글인가요?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Folder of the new post</source>
        <translation>새 글의 폴더</translation>
    </message>
    <message>
        <source>Name on disk and in the address: %1</source>
        <translation>디스크와 주소에 쓰일 이름: %1</translation>
    </message>
    <message>
        <source>The title becomes the post&apos;s name on disk.</source>
        <translation>제목이 디스크에 쓰일 글 이름이 됩니다.</translation>
    </message>
</context>
<context>
    <name>ui::NoticeRow</name>
    <message>
        <source>Line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>고치기</translation>
    </message>
</context>
<context>
    <name>ui::OutlineController</name>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Headings of the post appear here.</source>
        <translation>글의 제목들이 여기에 나타납니다.</translation>
    </message>
</context>
<context>
    <name>ui::OutlineModel</name>
    <message>
        <source>(no text)</source>
        <translation>(내용 없음)</translation>
    </message>
</context>
<context>
    <name>ui::PageFindBar</name>
    <message>
        <source>Previous match</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Find in the preview</source>
        <translation>미리보기에서 찾기</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>결과 없음</translation>
    </message>
</context>
<context>
    <name>ui::PaperController</name>
    <message>
        <source>PDF on A4 (*.pdf)</source>
        <translation>A4 PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF on Letter (*.pdf)</source>
        <translation>레터 PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>PDF로 내보내기</translation>
    </message>
    <message>
        <source>There is no preview that could be put on paper.</source>
        <translation>종이에 옮길 미리보기가 없습니다.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1에 내보냈습니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>폴더 보기</translation>
    </message>
    <message>
        <source>No PDF was made: the preview changed to something else meanwhile. Export again.</source>
        <translation>그사이 미리보기가 다른 것으로 바뀌어 PDF를 만들지 않았습니다. 다시 내보내세요.</translation>
    </message>
</context>
<context>
    <name>ui::PostEditor</name>
    <message>
        <source>Text of the post</source>
        <translation>글 내용</translation>
    </message>
</context>
<context>
    <name>ui::PostListController</name>
    <message>
        <source>Open the folder of your blog to see its posts here.</source>
        <translation>블로그 폴더를 열면 글 목록이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Open Blog Folder…</source>
        <translation>블로그 폴더 열기…</translation>
    </message>
    <message>
        <source>Filter posts</source>
        <translation>글 거르기</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>글 목록</translation>
    </message>
</context>
<context>
    <name>ui::PostListMenu</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Rename Folder…</source>
        <translation>폴더 이름 바꾸기…</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>휴지통으로 옮기기</translation>
    </message>
</context>
<context>
    <name>ui::PostListModel</name>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
</context>
<context>
    <name>ui::PostRemover</name>
    <message>
        <source>%1 is in the trash now.</source>
        <translation>%1을(를) 휴지통으로 옮겼습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Same as the system</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Built-in choice</source>
        <translation>기본 글꼴</translation>
    </message>
    <message>
        <source> pt</source>
        <translation>포인트</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>환경설정</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>A change of language takes effect at the next start.</source>
        <translation>언어는 다음에 시작할 때 바뀝니다.</translation>
    </message>
    <message>
        <source>Editor font</source>
        <translation>편집기 글꼴</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>줄 번호 표시</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>긴 줄 자동 줄바꿈</translation>
    </message>
    <message>
        <source>Go on where I left off</source>
        <translation>멈춘 곳에서 이어서 쓰기</translation>
    </message>
    <message>
        <source>Keep a version with each save</source>
        <translation>저장할 때마다 버전 남기기</translation>
    </message>
    <message>
        <source> days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>기간 제한 없음</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>크기 제한 없음</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>시작할 때</translation>
    </message>
    <message>
        <source>History</source>
        <translation>버전 기록</translation>
    </message>
    <message>
        <source>Keep versions for</source>
        <translation>버전 보관 기간</translation>
    </message>
    <message>
        <source>All versions together</source>
        <translation>모든 버전의 크기</translation>
    </message>
</context>
<context>
    <name>ui::PreviewController</name>
    <message>
        <source>The preview keeps stopping at this post. Your text is not affected.</source>
        <translation>이 글에서 미리보기가 자꾸 멈춥니다. 글에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>The preview shows an earlier state of the text: %1</source>
        <translation>미리보기는 앞선 상태의 글을 보여 줍니다: %1</translation>
    </message>
    <message>
        <source>There is no preview of this text: %1</source>
        <translation>이 글의 미리보기가 없습니다: %1</translation>
    </message>
    <message>
        <source>Byline&apos;s own program “%1” is missing. Installing Byline again brings it back.</source>
        <translation>Byline에 딸린 프로그램 “%1”이(가) 없습니다. Byline을 다시 설치하면 됩니다.</translation>
    </message>
    <message>
        <source>The preview ends early in this text: %1</source>
        <translation>미리보기가 이 글의 앞부분까지만 나옵니다: %1</translation>
    </message>
</context>
<context>
    <name>ui::PreviewDressing</name>
    <message>
        <source>Style sheet for the preview</source>
        <translation>미리보기에 쓸 스타일 시트</translation>
    </message>
    <message>
        <source>Style sheets (*.css)</source>
        <translation>스타일 시트 (*.css)</translation>
    </message>
    <message>
        <source>Your style sheet can&apos;t be read: %1</source>
        <translation>내 스타일 시트를 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Click the part of the page that holds the article.</source>
        <translation>페이지에서 본문이 들어 있는 부분을 누르세요.</translation>
    </message>
    <message>
        <source>Find it automatically</source>
        <translation>자동으로 찾기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>This post belongs to no blog that Byline knows, so there is no site to show it in.</source>
        <translation>이 글은 바이라인이 아는 블로그에 속하지 않아 보여 줄 사이트가 없습니다.</translation>
    </message>
    <message>
        <source>Build the site once, and posts are shown as on it: run “%1” in the blog&apos;s folder. Byline looks for pages in “%2”.</source>
        <translation>사이트를 한 번 빌드하면 글을 사이트 모습 그대로 보여 줍니다. 블로그 폴더에서 “%1” 명령을 실행하세요. 바이라인은 “%2”에서 페이지를 찾습니다.</translation>
    </message>
    <message>
        <source>No page in “%1” is that of a post of this blog. Build the site once more.</source>
        <translation>“%1”에 이 블로그의 글로 만든 페이지가 없습니다. 사이트를 다시 빌드하세요.</translation>
    </message>
    <message>
        <source>The place of the article in the site&apos;s pages was not found.</source>
        <translation>사이트의 페이지에서 본문 자리를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>직접 고르기</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>A page of the site: %1</source>
        <translation>사이트의 페이지: %1</translation>
    </message>
    <message>
        <source>Byline does not open such addresses: %1</source>
        <translation>Byline은 이런 주소를 열지 않습니다: %1</translation>
    </message>
</context>
<context>
    <name>ui::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>최근 글 열기(&amp;R)</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>아직 글이 없습니다</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryController</name>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Discard this text? It lies nowhere else.</source>
        <translation>이 글을 버릴까요? 다른 곳에는 없습니다.</translation>
    </message>
    <message>
        <source>post.md</source>
        <translation>post.md</translation>
    </message>
    <message numerus="yes">
        <source>%n more recovered text(s) are waiting.</source>
        <translation>
            <numerusform>복구된 글이 %n개 더 기다립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryDialog</name>
    <message>
        <source>never saved</source>
        <translation>저장한 적 없음</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>저장하지 않음</translation>
    </message>
    <message>
        <source>the file has changed since</source>
        <translation>그 뒤에 파일이 바뀜</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>파일이 없어짐</translation>
    </message>
    <message>
        <source>The last moments may be missing.</source>
        <translation>마지막 순간의 글이 빠졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>Recovered Texts</source>
        <translation>복구된 글</translation>
    </message>
    <message>
        <source>Recovered texts</source>
        <translation>복구된 글</translation>
    </message>
    <message>
        <source>Decide Later</source>
        <translation>나중에 결정</translation>
    </message>
    <message>
        <source>Keep the File&apos;s Text</source>
        <translation>파일의 글 유지</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>병합…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복구</translation>
    </message>
    <message numerus="yes">
        <source>Byline ended before %n text(s) were saved. Nothing is lost: choose what shall become of each.</source>
        <translation>
            <numerusform>글 %n개를 저장하기 전에 Byline이 끝났습니다. 잃은 것은 없습니다. 글마다 어떻게 할지 고르세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>지금 파일에 있는 글</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>파일 없음</translation>
    </message>
    <message>
        <source>Recovered text</source>
        <translation>복구된 글</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
</context>
<context>
    <name>ui::RelocationDialog</name>
    <message>
        <source>Rename Image</source>
        <translation>이미지 이름 바꾸기</translation>
    </message>
    <message>
        <source>Move Image</source>
        <translation>이미지 옮기기</translation>
    </message>
    <message>
        <source>Rename %1 to %2?</source>
        <translation>%1의 이름을 %2(으)로 바꿀까요?</translation>
    </message>
    <message>
        <source>Move %1 to %2?</source>
        <translation>%1을(를) %2(으)로 옮길까요?</translation>
    </message>
    <message>
        <source>No file refers to it.</source>
        <translation>이 이미지를 참조하는 파일이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The references in %n file(s) change along with it. Nothing else does.</source>
        <translation>
            <numerusform>파일 %n개의 참조가 함께 바뀝니다. 그 밖에는 아무것도 바뀌지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>바뀌는 내용</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>옮기기</translation>
    </message>
    <message>
        <source>Left as they are: code, comments, words that are no reference</source>
        <translation>그대로 두는 곳: 코드, 주석, 참조가 아닌 글</translation>
    </message>
</context>
<context>
    <name>ui::RuleMistake</name>
    <message>
        <source>This can&apos;t be read.</source>
        <translation>읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The file begins with “fields:”, and below it stand the fields.</source>
        <translation>파일은 “fields:”로 시작하고 그 아래에 항목이 옵니다.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>“%1”은(는) 여기서 뜻이 없습니다.</translation>
    </message>
    <message>
        <source>Below “fields:” stand the names of the fields, each with a colon.</source>
        <translation>“fields:” 아래에는 항목 이름이 콜론과 함께 한 줄씩 옵니다.</translation>
    </message>
    <message>
        <source>A type is expected, or “type:”, “label:” and the like below the name.</source>
        <translation>유형이 오거나, 이름 아래에 “type:”, “label:” 등이 와야 합니다.</translation>
    </message>
    <message>
        <source>“%1” is no type of fields.</source>
        <translation>“%1”(이)라는 항목 유형은 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is a choice and needs “choices:”.</source>
        <translation>“%1”은(는) 고르는 항목이므로 “choices:”가 있어야 합니다.</translation>
    </message>
    <message>
        <source>“choices:” is a list.</source>
        <translation>“choices:”에는 목록을 씁니다.</translation>
    </message>
    <message>
        <source>“required:” is true or false.</source>
        <translation>“required:”에는 true나 false를 씁니다.</translation>
    </message>
    <message>
        <source>This is no value that a field can start with.</source>
        <translation>항목의 처음 값으로 쓸 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 %2번째 줄: %3</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>거르기</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>단축키 거르기</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>단축키</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <source>The preview follows this generator</source>
        <translation>미리보기가 따르는 생성기</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1줄 %2칸</translation>
    </message>
    <message>
        <source>%1 characters, %2 words</source>
        <translation>%1자, %2어절</translation>
    </message>
    <message>
        <source>%1 characters without spaces</source>
        <translation>공백 빼고 %1자</translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>읽는 데 %n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Encoding: reopen or save with another one</source>
        <translation>인코딩: 다른 인코딩으로 다시 열거나 저장</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>인코딩: %1</translation>
    </message>
    <message>
        <source>What to know before publishing</source>
        <translation>발행하기 전에 알아 둘 것</translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>점검 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (as %2)</source>
        <comment>generators</comment>
        <translation>%1 (%2 방식)</translation>
    </message>
    <message>
        <source>The preview reads Markdown as %2 does, which is nearest to %1</source>
        <translation>%1과 가장 가까운 %2 방식으로 미리보기를 보여 줍니다</translation>
    </message>
</context>
<context>
    <name>ui::TagsControl</name>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
</context>
<context>
    <name>ui::VersionList</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
</context>
<context>
    <name>ui::ViewController</name>
    <message>
        <source>About Byline</source>
        <translation>Byline 정보</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Byline %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;A Markdown editor for blogs made with static site generators.&lt;/p&gt;&lt;p&gt;MIT licence. Icons: Lucide (ISC).&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Byline %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;정적 사이트 생성기로 만드는 블로그를 위한 마크다운 편집기입니다.&lt;/p&gt;&lt;p&gt;MIT 라이선스. 아이콘: Lucide(ISC).&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::Workbench</name>
    <message>
        <source>No version was kept: %1</source>
        <translation>버전을 남기지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했습니다</translation>
    </message>
</context>
</TS>
