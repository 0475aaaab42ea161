/* SPDX-License-Identifier: Apache-2.0 */
/* The built page (web/dist) inside the program, so that a report needs no other file. */
    .section .rodata
    .global mm_report_template
    .global mm_report_template_end
    .global mm_report_style
    .global mm_report_style_end
    .global mm_report_script
    .global mm_report_script_end
mm_report_template:
    .incbin "web/dist/template.html"
mm_report_template_end:
mm_report_style:
    .incbin "web/dist/report.css"
mm_report_style_end:
mm_report_script:
    .incbin "web/dist/report.js"
mm_report_script_end:
    .byte 0
    .section .note.GNU-stack,"",@progbits
