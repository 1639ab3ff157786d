@echo off
rem childplan COMMAND ...: the command line with what a short run wants, as bin/childplan does. The archive of its classes is made on
rem the first use of a jar; where it cannot be kept the command runs without.
rem A path may hold brackets, ampersands, percent and exclamation marks, and so may an argument: paths stand in quotes, arguments outside
rem of blocks in brackets, and exclamation marks mean nothing. No labels: a file with the line ends of Unix may miss them.
setlocal EnableExtensions DisableDelayedExpansion
set "ERRORLEVEL="
set "JAR=%CHILDPLAN_JAR%"
if not defined JAR set "JAR=%~dp0childplan.jar"
if not exist "%JAR%" set "JAR=%~dp0..\examples\cli\target\childplan.jar"
if not exist "%JAR%" >&2 echo childplan: childplan.jar is neither in "%~dp0" nor built: mvn -pl examples/cli -am package -DskipTests
if not exist "%JAR%" exit /b 2
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%JAVA%" >&2 echo childplan: no Java is found in "%JAVA_HOME%": set JAVA_HOME to a JDK 17 or later, or to nothing and put java on the PATH
if defined JAVA_HOME if not exist "%JAVA%" exit /b 2
if not defined CHILDPLAN_JAVA_OPTIONS set "CHILDPLAN_JAVA_OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:CompileThresholdScaling=3 -Dsun.reflect.inflationThreshold=2147483647"
set "CACHE=%CHILDPLAN_CACHE%"
if not defined CACHE if defined LOCALAPPDATA set "CACHE=%LOCALAPPDATA%\childplan"
if defined CACHE mkdir "%CACHE%" 2>nul
rem Java reads its options in the code page of the system, which lacks many Vietnamese letters: it is given short names (8.3).
rem An archive is of one jar; one of another Java is passed over by that Java.
for %%J in ("%JAR%") do set "STAMP=%%~zJ-%%~tJ"
for %%J in ("%JAR%") do if exist "%%~fsJ" set "JAR=%%~fsJ"
if defined CACHE for %%C in ("%CACHE%") do if exist "%%~fsC" set "CACHE=%%~fsC"
set "STAMP=%STAMP: =-%"
set "STAMP=%STAMP:/=-%"
set "STAMP=%STAMP::=-%"
set "STAMP=%STAMP:.=-%"
set "ARCHIVE=%CACHE%\%STAMP%.jsa"
rem What tells that an archive is whole has its size in its name: one that no longer is is made anew, for Java passes it over in silence.
set "WHOLE="
if defined CACHE if exist "%ARCHIVE%" for %%A in ("%ARCHIVE%") do if exist "%CACHE%\%STAMP%.%%~zA.whole" set "WHOLE=yes"
rem Two that begin in one second draw the same number: the folder is made by one of them, and the other runs without.
set "NEW=%CACHE%\new.%RANDOM%"
set "OURS="
set "DOUBT="
if defined CACHE if not defined WHOLE mkdir "%NEW%" 2>nul && set "OURS=yes"
if defined OURS (
  forfiles /p "%CACHE%" /m *.jsa /d -7 /c "cmd /c del @path" >nul 2>nul
  forfiles /p "%CACHE%" /m *.whole /d -7 /c "cmd /c del @path" >nul 2>nul
  del /f /q "%ARCHIVE%" >nul 2>nul
  "%JAVA%" -XX:DumpLoadedClassList="%NEW%\loaded" -cp "%JAR%" vn.childplan.cli.Rehearsal >nul 2>&1
  if errorlevel 1 set "DOUBT=yes"
  findstr /v /r /c:"^@lambda-proxy.*picocli" "%NEW%\loaded" >"%NEW%\classes" 2>nul
  "%JAVA%" -Xshare:dump -XX:SharedClassListFile="%NEW%\classes" -XX:SharedArchiveFile="%NEW%\jsa" -cp "%JAR%" >nul 2>&1
)
if defined OURS if exist "%NEW%\jsa" for %%A in ("%NEW%\jsa") do echo whole >"%CACHE%\%STAMP%.%%~zA.whole"
if defined OURS if exist "%NEW%\jsa" move /y "%NEW%\jsa" "%ARCHIVE%" >nul 2>&1
if defined OURS rmdir /s /q "%NEW%" 2>nul
rem Java ends with 1 where it finds no class, and 1 is for findings. A Java that cannot start at all says so itself.
if defined DOUBT "%JAVA%" -cp "%JAR%" vn.childplan.cli.Main --version >nul 2>&1
if defined DOUBT if not errorlevel 1 set "DOUBT="
if defined DOUBT "%JAVA%" -version >nul 2>&1
if defined DOUBT if errorlevel 1 set "DOUBT="
if defined DOUBT >&2 echo childplan: "%JAVA%" cannot start "%JAR%": the file is damaged and wants to be copied or built anew, or this Java is older than 17
if defined DOUBT exit /b 2
set "SHARED="
if defined CACHE if exist "%ARCHIVE%" set SHARED=-XX:SharedArchiveFile="%ARCHIVE%" -Xshare:auto -Xlog:disable
"%JAVA%" %CHILDPLAN_JAVA_OPTIONS% %SHARED% -cp "%JAR%" vn.childplan.cli.Main %*
if %ERRORLEVEL% equ 9009 >&2 echo childplan: no Java is found: set JAVA_HOME to a JDK 17 or later, or put java on the PATH
if %ERRORLEVEL% equ 9009 exit /b 2
exit /b %ERRORLEVEL%
