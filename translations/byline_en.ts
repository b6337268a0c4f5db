<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Command</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Post…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Post…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Blog Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version &amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovered Texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as One HTML File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Chec&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inline &amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;ullet List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbered List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Task List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;de Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal &amp;Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrease Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Image Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Distraction Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Front Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line &amp;Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap &amp;Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold Front &amp;Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ystem Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;ght Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Byline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncodingName</name>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with BOM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to do this here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your share of the disk is used up. Nothing was changed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file may not be that large here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The links to it lead in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text can&apos;t be read at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is not possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large or too complex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline can&apos;t do this with such a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is write-protected; a safe save needs to write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is safe in the recovery journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is only in this window: save it somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The %1 here stay as they are: between punctuation and a letter they neither open nor close emphasis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hugo leaves this HTML out: the blog&apos;s configuration does not set markup.goldmark.renderer.unsafe to true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part has too many or too deeply nested elements and is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostName</name>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not loaded from the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing, click to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Markdown editor for blogs made with static site generators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts or blog folders to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not hand the posts to a window that is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the window to FILE and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the settings in FILE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AddFieldBar</name>
    <message>
        <source>Add Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AssetDelegate</name>
    <message>
        <source>New name of the image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AssetModel</name>
    <message>
        <source>no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on another site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside of the blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for those who can&apos;t see it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AssetPanelController</name>
    <message>
        <source>Insert at Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif *.bmp *.tif *.tiff);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 still uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AssetPanelWidget</name>
    <message>
        <source>1 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which images are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of a post appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image of this post is of the chosen kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures here, or paste them into the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AssetView</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChecksController</name>
    <message>
        <source>Nothing stands in the way of publishing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Chip</name>
    <message>
        <source>%1, remove with Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ColourControl</name>
    <message>
        <source>Choose a colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs: in the file now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine: not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DateControl</name>
    <message>
        <source>Choose day and time (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose day and time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DatePopup</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DiffPane</name>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 of %n change</numerusform>
            <numerusform>%1 of %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DiffView</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n unchanged line</numerusform>
            <numerusform>%n unchanged lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2. Before: %3. After: %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DockTitle</name>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EditorHint</name>
    <message>
        <source>No post is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EncodingController</name>
    <message>
        <source>Reopen with &amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save with Encodin&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Encoding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. The post is shown as %2: does it read well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has bytes that mean nothing in %2. The post can be read only, so that none of them is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has more than %2 characters: too long to be edited. The post can be read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: line %1 has half a character, which no file can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: “%1” (%2) in line %3 can&apos;t be written in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EncodingMenu</name>
    <message>
        <source>Other Encodings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExportController</name>
    <message numerus="yes">
        <source>%n image(s) could not be included.</source>
        <translation>
            <numerusform>%n image could not be included.</numerusform>
            <numerusform>%n images could not be included.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as one HTML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FieldNotice</name>
    <message numerus="yes">
        <source>%n other post(s) have “%1” in place of “%2”.</source>
        <translation>
            <numerusform>%n other post has “%1” in place of “%2”.</numerusform>
            <numerusform>%n other posts have “%1” in place of “%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <extracomment>A moment; %1 the date, %2 the short name of its day of the week, %3 the time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t read this date and stops building the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t read this date and takes it for the year 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t read this date and takes that of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads this as %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on a server, which runs in UTC, the post&apos;s address gets another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves the post out of the site until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has left the post out of the site since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <extracomment>Of a date that is to be written in another way.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts of this blog need a value here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FieldProblem</name>
    <message>
        <source>A value with “: ” in it needs quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line needs a name and a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is indented in another way than those around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines are indented by blanks, never by tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that starts with “- ” needs quotes or a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that starts with this character needs quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “\” between double quotes only certain letters may stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is not closed with “]”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group is not closed with “}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“*name” refers to a value that no “&amp;name” marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a character in it that can&apos;t be written like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must consist of names and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than any front matter should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its values are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands for too many values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value refers to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is there twice; generators read that differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows the second “---” is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a field must be a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is not in the text any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a field of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field has a value; it can&apos;t hold other fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other fields stand on the same line. Change it in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of lists can only be changed in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other fields would change along with it. Change it in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be written here without meaning something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter&apos;s format knows no such value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text around it can&apos;t be read. Put that right first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FieldRow</name>
    <message>
        <source>From %1; not written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write It Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of the field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FieldWords</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading of the post and of its browser tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second line below the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence or two for search results and shared links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in lists in place of the beginning of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the post was written. Lists are sorted by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the post was changed last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the post was published. Lists are sorted by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is on the site from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is on the site until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words by which readers find posts of one kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the blog that the post belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the blog that the post belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for search engines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series that the post is a part of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template that the theme shows the post with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of post, by which themes choose its look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the post: ko, en …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last part of the post&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permalink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post&apos;s address on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses that lead to this post as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers are sent on to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the post was published first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft is not on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the post is not on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published, a draft, or hidden from lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers may comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of the headings is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page loads what draws formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays at the top of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Featured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands out in lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the site map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search engines are told of the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s own search finds the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts with a smaller number come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts with a larger number stay further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers must know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post&apos;s picture in lists and shared links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post&apos;s pictures for shared links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture at the top of the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post&apos;s small picture in lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post begins with its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excerpt ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters in the text at which its excerpt ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shorter title for menus and lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language that the post is written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formats in which the page is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean, Chinese or Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are counted by characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is not made; others may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{ }} and {% %} are plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is in no collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the widest to the narrowest: one in another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FileController</name>
    <message>
        <source>Markdown posts (*.md *.markdown *.mdown *.mkd);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you don&apos;t save is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save post as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open blog folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving “%1” was interrupted. It holds again what it did before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interrupted save left another version: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open in another Byline window (process %2). Here it can be read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open in another Byline window. Here it can be read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed “%1”, and you have unsaved changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it wrote last is kept as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was moved or deleted by another program. Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FormNotice</name>
    <message>
        <source>Go to Line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FrontMatterFold</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FrontMatterForm</name>
    <message>
        <source>The front matter of the post appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site generators can&apos;t read this front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blog&apos;s rules have a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This front matter is too complex for the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This front matter can&apos;t be read yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message>
        <source>Versions of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring Back This Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no versions yet. Each save keeps one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImageControl</name>
    <message>
        <source>Choose an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such image beside the post or in the blog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is outside of the blog. Add it to the post&apos;s images first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImageRelocator</name>
    <message numerus="yes">
        <source>The image is %1 now, in %n file(s) that use it, too.</source>
        <translation>
            <numerusform>The image is %1 now, in one file that uses it, too.</numerusform>
            <numerusform>The image is %1 now, in %n files that use it, too.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new name of %1 was brought to its end: Byline had been stopped on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1: it was changed in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LineJump</name>
    <message>
        <source>Go to line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LinkControl</name>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ListControl</name>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>%n conflict to decide</numerusform>
            <numerusform>%n conflicts to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Mine, Then Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  Theirs, Then Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MissingPage</name>
    <message>
        <source>Start Front Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, date and tags are written at the top of the post, where the site generator reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the format</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NewPostDialog</name>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the new post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on disk and in the address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title becomes the post&apos;s name on disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NoticeRow</name>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OutlineController</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings of the post appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OutlineModel</name>
    <message>
        <source>(no text)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PostEditor</name>
    <message>
        <source>Text of the post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PostListController</name>
    <message>
        <source>Open the folder of your blog to see its posts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Blog Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PostListModel</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Same as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where I left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a version with each save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of language takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep versions for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All versions together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PreviewController</name>
    <message>
        <source>The preview keeps stopping at this post. Your text is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is off because Byline runs as root, where its sandbox can&apos;t protect you. Start Byline as an ordinary user to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is off because this system does not let its sandbox work (user namespaces are switched off).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is not installed. You can write, save and export without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview could not be loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview shows an earlier state of the text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview of this text: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of the site: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline does not open such addresses: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecoveryController</name>
    <message numerus="yes">
        <source>%n more recovered text(s) are waiting.</source>
        <translation>
            <numerusform>%n more recovered text is waiting.</numerusform>
            <numerusform>%n more recovered texts are waiting.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this text? It lies nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecoveryDialog</name>
    <message numerus="yes">
        <source>Byline ended before %n text(s) were saved. Nothing is lost: choose what shall become of each.</source>
        <translation>
            <numerusform>Byline ended before one text was saved. Nothing is lost: choose what shall become of it.</numerusform>
            <numerusform>Byline ended before %n texts were saved. Nothing is lost: choose what shall become of each.</numerusform>
        </translation>
    </message>
    <message>
        <source>never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last moments may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the File&apos;s Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RelocationDialog</name>
    <message numerus="yes">
        <source>The references in %n file(s) change along with it. Nothing else does.</source>
        <translation>
            <numerusform>The references in one file change along with it. Nothing else does.</numerusform>
            <numerusform>The references in %n files change along with it. Nothing else does.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file refers to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as they are: code, comments, words that are no reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n min read</numerusform>
            <numerusform>%n min read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know before publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview follows this generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding: reopen or save with another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters, %2 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters without spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TagsControl</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::VersionList</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ViewController</name>
    <message>
        <source>About Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Byline %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;A Markdown editor for blogs made with static site generators.&lt;/p&gt;&lt;p&gt;MIT licence. Icons: Lucide (ISC).&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Workbench</name>
    <message>
        <source>No version was kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
