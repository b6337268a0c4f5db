<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ui::AssetCommands</name>
    <message numerus="yes">
        <source>Download All %n into the Post</source>
        <translation>
            <numerusform>Download It into the Post</numerusform>
            <numerusform>Download All %n into the Post</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AssetDetails</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CleanupDialog</name>
    <message numerus="yes">
        <source>%n image(s) moved to the trash.</source>
        <translation>
            <numerusform>%n image moved to the trash.</numerusform>
            <numerusform>%n images moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) brought back.</source>
        <translation>
            <numerusform>%n image brought back.</numerusform>
            <numerusform>%n images brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that nothing uses, %1</source>
        <translation>
            <numerusform>%n image that nothing uses, %1</numerusform>
            <numerusform>%n images that nothing uses, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be used by a template or a word in a text, and stay.</source>
        <translation>
            <numerusform>%n more may be used by a template or a word in a text, and stays.</numerusform>
            <numerusform>%n more may be used by a template or a word in a text, and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n to Trash (%1)</source>
        <translation>
            <numerusform>Move %n to Trash (%1)</numerusform>
            <numerusform>Move %n to Trash (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n Back</source>
        <translation>
            <numerusform>Bring %n Back</numerusform>
            <numerusform>Bring %n Back</numerusform>
        </translation>
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
    <name>ui::ImagePicker</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
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
</context>
</TS>
