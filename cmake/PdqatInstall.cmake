# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Where things go on a system, and the Debian package made of them.
include(GNUInstallDirs)
set(resources ${PROJECT_SOURCE_DIR}/resources)
set(shared ${CMAKE_INSTALL_DATADIR})

if(PDQAT_ENGINE)
    install(TARGETS pdqat pdqat-engine)
    foreach(folder presets recipes sweeps)
        install(DIRECTORY ${resources}/${folder} DESTINATION ${shared}/pdqat-workbench)
    endforeach()
    install(FILES ${resources}/man/pdqat.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()
if(PDQAT_ENGINE AND PDQAT_GUI)
    install(TARGETS pdqat-workbench)
    install(FILES ${resources}/org.pdqat.Workbench.desktop DESTINATION ${shared}/applications)
    install(FILES ${resources}/org.pdqat.Workbench.metainfo.xml DESTINATION ${shared}/metainfo)
    install(FILES ${resources}/icons/app/org.pdqat.Workbench.svg
        DESTINATION ${shared}/icons/hicolor/scalable/apps)
    install(FILES ${resources}/man/pdqat-workbench.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()
install(FILES README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME ${PROJECT_NAME})
set(CPACK_PACKAGE_CONTACT "PD-QAT Workbench authors <authors@pdqat.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so the linker does not know of them; without OpenBLAS training is several times slower, and
# without its translations Qt's own buttons stay English.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libopenblas0-pthread, libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "dataset-fashion-mnist, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk")
include(CPack)
